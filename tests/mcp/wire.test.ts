import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';

interface Reply {
  readonly jsonrpc: string;
  readonly id?: number;
  readonly result?: { readonly isError?: boolean; readonly content?: readonly { readonly text: string }[] };
}

const message = (id: number, method: string, params: string) =>
  `{"jsonrpc":"2.0","id":${id},"method":"${method}","params":${params}}\n`;

const hello =
  '{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"tests","version":"1"}}';

const toolCall = (id: number, name: string, given: string) =>
  message(id, 'tools/call', `{"name":"${name}","arguments":${given}}`);

const deep = '['.repeat(100_000) + ']'.repeat(100_000);
const many = Array.from({ length: 500_000 }, () => '1').join(',');

test('hostile lines get errors, the server lives on, and nothing but the protocol is on standard output', async () => {
  const server = spawn(process.execPath, ['scripts/run.mjs', 'src/mcp/main.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const replies = new Map<number, Reply>();
  const done = (async () => {
    for await (const line of createInterface(server.stdout)) {
      const reply: Reply = JSON.parse(line);
      expect(reply.jsonrpc).toBe('2.0');
      replies.set(reply.id ?? 0, reply);
      if (replies.size === 7) server.stdin.end();
    }
  })();
  server.stdin.write('no message at all\n');
  server.stdin.write(message(1, 'initialize', hello));
  server.stdin.write(toolCall(2, 'recommend', `{"answers":${deep}}`));
  server.stdin.write(toolCall(3, 'recheck', `{"decision":{"formatVersion":1,"answers":${deep}}}`));
  server.stdin.write(toolCall(4, 'recommend', `{"answers":{"formatVersion":1,"activities":[${many}]}}`));
  server.stdin.write(
    toolCall(5, 'explain', '{"answers":{"formatVersion":1,"activities":["ci-cd"]},"tool":"__proto__"}'),
  );
  server.stdin.write(toolCall(6, 'recommend', '{"answers":{"__proto__":{"activities":["ci-cd"]}}}'));
  server.stdin.write(toolCall(7, 'list_activities', '{}'));
  await done;
  const isError = (id: number) => replies.get(id)?.result?.isError;
  expect([2, 3, 4, 5, 6].map(isError)).toEqual([true, true, true, true, true]);
  expect(replies.get(7)?.result?.content?.[0]?.text).toContain('CI/CD');
  for (const { result } of replies.values())
    expect(result?.content?.[0]?.text.length ?? 0).toBeLessThan(5000);
});
