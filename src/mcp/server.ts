import { McpServer } from '@modelcontextprotocol/server';
import type { Library } from './library.ts';
import { assistantTools } from './registry.ts';

const instructions = `ChooseOps recommends CI/CD and MLOps tools from a catalog of facts with sources and dates, by
decision maths that always gives the same answer. Ask the team what matters (list_questions), pass its answers to
recommend, and quote sources, dates and the version of the catalog. Do not fill in answers that the team did not give:
an answer left out constrains nothing. If a ranking is too close to call, say so, and use what_would_change.`;

/** Builds the server for one connection; every tool only reads. */
export const createServer = (library: Library): McpServer => {
  const server = new McpServer({ name: 'chooseops', version: library.version }, { instructions });
  for (const { name, title, description, input, output, call } of assistantTools) {
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: input,
        outputSchema: output,
        annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
      },
      (given: unknown) => call(given, library),
    );
  }
  return server;
};
