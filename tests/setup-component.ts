import '@testing-library/jest-dom/vitest';

import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// Views load when they are needed, which takes its time on a busy machine; slowness is a benchmark's business.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);
