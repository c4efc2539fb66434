import type { AssistantTool } from './assistant-tool.ts';

/** Every tool that an assistant may call; adding a file to the folder adds one. */
export const assistantTools: readonly AssistantTool[] = Object.values(
  import.meta.glob<AssistantTool>('./tools/*.ts', { eager: true, import: 'default' }),
).toSorted((a, b) => a.order - b.order || (a.name < b.name ? -1 : 1));
