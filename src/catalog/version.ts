/** Version and day of the facts. Raised whenever a tool file changes in a release. */
export const catalogVersion = { version: '2026.11.0', date: '2026-11-25' } as const;
