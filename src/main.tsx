import { start, startFramed } from './app/start.tsx';

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html has no #root');

// Servers let any page frame the addresses below this one, and no other: see scripts/site.mjs.
const framed = `${import.meta.env.BASE_URL}embed/`;

void (location.pathname.startsWith(framed)
  ? startFramed(root, location.pathname.slice(framed.length))
  : start(root));
