import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { App } from './app/app.tsx';
import { StartFailure } from './app/start-failure.tsx';
import { loadSession } from './state/session.ts';

const element = document.querySelector('#root');
if (element === null) throw new Error('index.html has no #root');
const root = createRoot(element);

loadSession().then(
  () =>
    root.render(
      <StrictMode>
        <App />
      </StrictMode>,
    ),
  () => root.render(<StartFailure />),
);
