export interface PickerOption {
  readonly id: string;
  readonly label: string;
  /** Other words by which it is found. */
  readonly aliases?: readonly string[];
}

const most = 8;

const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9+#]/g, '');

/** How well an option matches: 0 = its name starts so, 1 = another name does, 2 = somewhere inside, none. */
const distance = ({ label, aliases = [] }: PickerOption, sought: string): number | undefined => {
  const words = [label, ...aliases].map(plain);
  if (words[0]?.startsWith(sought) === true) return 0;
  if (words.some((word) => word.startsWith(sought))) return 1;
  return words.some((word) => word.includes(sought)) ? 2 : undefined;
};

/** The options that the typed text may mean, the likeliest first; those already chosen are left out. */
export const matching = (
  options: readonly PickerOption[],
  text: string,
  chosen: readonly string[],
): readonly PickerOption[] =>
  options
    .flatMap((option) => {
      const away = chosen.includes(option.id) ? undefined : distance(option, plain(text));
      return away === undefined ? [] : [{ option, away }];
    })
    .toSorted((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ option }) => option);

/** Id of the element of one suggestion in a list. */
export const suggestionId = (listId: string, option: PickerOption): string => `${listId}-${option.id}`;
