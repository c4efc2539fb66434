import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { loadSession } from '../state/session.ts';
import { App } from './app.tsx';
import { StartFailure } from './start-failure.tsx';

/** Shows the page in this element once the stored answers are there. */
export const start = async (element: Element): Promise<void> => {
  const root = createRoot(element);
  try {
    await loadSession();
  } catch {
    root.render(<StartFailure />);
    return;
  }
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
};

/** Shows the view for a frame of another page: no shell, no stored answers, nothing kept. */
export const startFramed = async (element: Element, name: string): Promise<void> => {
  const root = createRoot(element);
  try {
    const { Embed } = await import('../features/embed/embed.tsx');
    root.render(
      <StrictMode>
        <Embed name={name} />
      </StrictMode>,
    );
  } catch {
    root.render(<StartFailure />);
  }
};
