import type { InferOutput, GenericSchema } from 'valibot';
import { checkedWith, problemLine, shown, type Problem } from '../questions/problem.ts';
import type { Library } from './library.ts';
import type { Outcome } from './outcome.ts';
import { inputOnTheWire, outputOnTheWire, type SchemaOnTheWire } from './schema-on-the-wire.ts';

/** A result as the protocol has it: text to read and, unless something was wrong, the same as data. */
export interface Answer {
  [key: string]: unknown;
  content: { type: 'text'; text: string }[];
  structuredContent?: Record<string, unknown>;
  isError?: true;
}

/** A tool that an assistant may call. */
export interface AssistantTool {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Place in the list; lower comes first. */
  readonly order: number;
  readonly input: SchemaOnTheWire;
  readonly output: SchemaOnTheWire;
  /** Never throws: whatever is wrong with the arguments becomes an error that says what was expected. */
  readonly call: (given: unknown, library: Library) => Answer;
}

interface Definition<I extends GenericSchema, T extends Record<string, unknown>> extends Pick<
  AssistantTool,
  'name' | 'title' | 'description' | 'order'
> {
  /** What may be given; built from the contract's own schemas. */
  readonly input: I;
  /** What is answered, as data. */
  readonly output: GenericSchema<T>;
  readonly run: (given: InferOutput<I>, library: Library) => Outcome<T>;
  /** The same answer for reading. */
  readonly inWords: (found: T, library: Library) => string;
}

/** The most complaints that one answer lists: more help nobody to correct the arguments. */
const listed = 20;

const complaint = (problem: Problem): string =>
  problem.path === ''
    ? `(the arguments): expected ${problem.expected}, got ${problem.got}`
    : problemLine(problem);

const refused = (problems: readonly Problem[]): Answer => {
  const more = problems.length - listed;
  const lines = problems.slice(0, listed).map(complaint);
  const text = [...lines, ...(more > 0 ? [`… and ${more} more`] : [])].join('\n');
  return { content: [{ type: 'text', text }], isError: true };
};

const failure = (error: unknown): Answer => ({
  content: [
    {
      type: 'text',
      text: `ChooseOps could not answer: ${shown(error instanceof Error ? error.message : 'an unknown fault')}`,
    },
  ],
  isError: true,
});

const answered = <I extends GenericSchema, T extends Record<string, unknown>>(
  { input, run, inWords }: Definition<I, T>,
  given: unknown,
  library: Library,
): Answer => {
  const checked = checkedWith(input, given);
  if (checked.problems !== undefined) return refused(checked.problems);
  const outcome = run(checked.output, library);
  if (outcome.problems !== undefined) return refused(outcome.problems);
  return {
    content: [{ type: 'text', text: inWords(outcome.found, library) }],
    structuredContent: outcome.found,
  };
};

/** Declares a tool; one default export a file. */
export const defineAssistantTool = <I extends GenericSchema, T extends Record<string, unknown>>(
  definition: Definition<I, T>,
): AssistantTool => {
  const { name, title, description, order, input, output } = definition;
  return {
    name,
    title,
    description,
    order,
    input: inputOnTheWire(input),
    output: outputOnTheWire(output),
    call: (given, library) => {
      try {
        return answered(definition, given ?? {}, library);
      } catch (error) {
        return failure(error);
      }
    },
  };
};
