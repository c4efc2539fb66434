/** Distances of the beginnings of one word to all beginnings of another; one that does not exist is endless. */
type Row = readonly number[];

const at = (row: Row, place: number): number => row[place] ?? Infinity;

/** The distances of a word up to the letter at `place`, from those of the two shorter beginnings. */
const nextRow = (words: readonly [string, string], place: number, rows: readonly [Row, Row]): Row => {
  const [one, other] = words;
  const [before, last] = rows;
  const next = [place + 1];
  for (let column = 0; column < other.length; column += 1) {
    const same = one[place] === other[column];
    const swapped = place > 0 && one[place] === other[column - 1] && one[place - 1] === other[column];
    next.push(
      Math.min(
        at(last, column + 1) + 1,
        at(next, column) + 1,
        at(last, column) + (same ? 0 : 1),
        swapped ? at(before, column - 1) + 1 : Infinity,
      ),
    );
  }
  return next;
};

/**
 * How many typing errors lie between two words: letters left out, put in, exchanged, or swapped with their neighbour
 * (optimal string alignment, after Damerau 1964).
 */
export const editsBetween = (one: string, other: string): number => {
  let before: Row = [];
  let last: Row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let place = 0; place < one.length; place += 1)
    [before, last] = [last, nextRow([one, other], place, [before, last])];
  return at(last, other.length);
};
