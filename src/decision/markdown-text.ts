/** Characters that end a line, steer a terminal or turn the direction of writing: none has a place in one line. */
const unprintable = /[\p{Cc}\u{2028}\u{2029}\u{202A}-\u{202E}\u{2066}-\u{2069}]+/gu;

/** What Markdown or a renderer of it gives a meaning to, wherever it stands. */
const special = /[\\`*_{}[\]<>|~$&^]/g;

/** What has a meaning at the start of a line only: headings, quotes, lists, rules, ordered lists. */
const opening = /^(?:[#>+=:-]|\d+(?=[.)](?:\s|$)))/;

const openingEscaped = (text: string): string =>
  text.replace(opening, (found) => (/\d/.test(found) ? `${found}\\` : `\\${found}`));

/**
 * A text from outside as plain words of one line of Markdown: line breaks become spaces, and whatever would start a
 * heading, list, table cell, link, image, code, formula or HTML stands for itself (CommonMark 0.31, 2.4; GFM tables and
 * autolinks).
 */
export const plain = (text: string): string => {
  const line = text.replaceAll(unprintable, ' ').replaceAll(/\s+/g, ' ').trim();
  const escaped = openingEscaped(line.replaceAll(special, String.raw`\$&`));
  // Renderers link bare addresses; these belong to whoever wrote the text.
  return escaped
    .replaceAll('://', String.raw`:\//`)
    .replaceAll(/www\./gi, (word) => `${word.slice(0, 3)}\\.`);
};

/** A text from outside between double quotes. */
export const quoted = (text: string): string => `“${plain(text)}”`;

/** Characters that could end the address of a link, or the line. */
const endsAddress = /[\s<>()[\]\\]/g;

const encoded = (character: string): string =>
  `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;

/** A link with plain words; the words alone if the address is no web address. */
export const link = (words: string, address: string): string =>
  /^https?:\/\/[^\s]+$/.test(address)
    ? `[${plain(words)}](${address.replaceAll(endsAddress, encoded)})`
    : plain(words);

/** Sentences or phrases as a list; nothing for an empty one. They are Markdown already. */
export const bullets = (items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [items.map((item) => `- ${item}`).join('\n')];

/** A heading with what stands below it, or nothing at all if nothing does. */
export const section = (level: number, title: string, blocks: readonly string[]): readonly string[] =>
  blocks.length === 0 ? [] : [`${'#'.repeat(Math.min(6, level))} ${title}`, ...blocks];

/** Blocks with an empty line between them. */
export const document = (blocks: readonly string[]): string => `${blocks.join('\n\n')}\n`;
