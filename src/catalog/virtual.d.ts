declare module 'virtual:catalog-values' {
  const tools: readonly import('./tool.ts').Tool[];
  export default tools;
}
