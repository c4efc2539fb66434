/**
 * What is not mutated. Sentences for people: a test that repeats their wording would hold nothing but the wording
 * (values of one word are mutated, since those are mostly codes that decide something). And globs, which the bundler
 * reads as they are written.
 */

/**
 * A node of Babel's syntax tree, with what is looked at here.
 * @typedef {object} Node
 * @property {string} type
 * @property {string} [value]
 * @property {readonly { readonly value: { readonly raw: string } }[]} [quasis]
 * @property {readonly Node[]} [expressions]
 * @property {readonly Node[]} [arguments]
 * @property {Node} [callee]
 * @property {Node} [object]
 * @property {{ readonly name?: string }} [property]
 */

const hasSeveralWords = (/** @type {string} */ text) => /\S\s|\s\S/u.test(text);

/** True for what a sentence only names; a condition inside a sentence is mutated. @type {(node: Node) => boolean} */
const onlyNames = ({ type, arguments: given = [] }) =>
  type === 'Identifier' ||
  type === 'MemberExpression' ||
  (type === 'CallExpression' && given.every(onlyNames));

const isSentence = (/** @type {Node} */ { type, value = '', quasis = [], expressions = [] }) =>
  (type === 'StringLiteral' && hasSeveralWords(value)) ||
  (type === 'TemplateLiteral' &&
    quasis.some((part) => hasSeveralWords(part.value.raw)) &&
    expressions.every(onlyNames));

const isGlob = (/** @type {Node} */ { type, callee }) =>
  type === 'CallExpression' && callee?.object?.type === 'MetaProperty' && callee.property?.name === 'glob';

const words = {
  shouldIgnore: (/** @type {{ readonly node: Node }} */ { node }) => {
    if (isSentence(node)) return 'A sentence for people.';
    return isGlob(node) ? 'Read by the bundler as it is written.' : undefined;
  },
};

export const strykerPlugins = [{ kind: 'Ignore', name: 'words', value: words }];
