interface Work {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly place: string;
  /** What of it is used here. */
  readonly use: string;
}

/** Where the method comes from, in the order of the steps that use it. */
export const literature: readonly Work[] = [
  {
    authors: 'Simon, H. A.',
    year: 1955,
    title: 'A behavioral model of rational choice',
    place: 'The Quarterly Journal of Economics 69(1)',
    use: 'Limits come first and cannot be made up for.',
  },
  {
    authors: 'Tversky, A.',
    year: 1972,
    title: 'Elimination by aspects: a theory of choice',
    place: 'Psychological Review 79(4)',
    use: 'What breaks a limit drops out, and the limit is named.',
  },
  {
    authors: 'Kleene, S. C.',
    year: 1952,
    title: 'Introduction to Metamathematics',
    place: 'North-Holland',
    use: 'A limit is kept, broken, or cannot be told.',
  },
  {
    authors: 'Keeney, R. L. and Raiffa, H.',
    year: 1976,
    title: 'Decisions with Multiple Objectives',
    place: 'Wiley',
    use: 'The score is a weighted sum of values on fixed scales.',
  },
  {
    authors: 'von Winterfeldt, D. and Edwards, W.',
    year: 1986,
    title: 'Decision Analysis and Behavioral Research',
    place: 'Cambridge University Press',
    use: 'Weights come from how much the whole way from worst to best is worth.',
  },
  {
    authors: 'Belton, V. and Gear, T.',
    year: 1983,
    title: 'On a short-coming of Saaty’s method of analytic hierarchies',
    place: 'Omega 11(3)',
    use: 'Why scales are fixed: a tool that is added or removed changes no other score.',
  },
  {
    authors: 'Salo, A. A. and Hämäläinen, R. P.',
    year: 1992,
    title: 'Preference assessment by imprecise ratio statements',
    place: 'Operations Research 40(6)',
    use: 'Unknown facts give a range, and tools that can still be first are told apart.',
  },
  {
    authors: 'Lahdelma, R. and Salminen, P.',
    year: 2001,
    title: 'SMAA-2: stochastic multicriteria acceptability analysis for group decision making',
    place: 'Operations Research 49(3)',
    use: 'In how many plausible weightings a tool comes first.',
  },
  {
    authors: 'Leskinen, P., Viitanen, J., Kangas, A. and Kangas, J.',
    year: 2006,
    title:
      'Alternatives to incorporate uncertainty and risk attitude in multicriteria evaluation of forest plans',
    place: 'Forest Science 52(3)',
    use: 'How often one tool beats another.',
  },
  {
    authors: 'Mareschal, B.',
    year: 1988,
    title: 'Weight stability intervals in multicriteria decision aid',
    place: 'European Journal of Operational Research 33(1)',
    use: 'How far one weight may move before another tool leads.',
  },
  {
    authors: 'Klein, D. A.',
    year: 1994,
    title: 'Decision-Analytic Intelligent Systems: Automated Explanation and Knowledge Acquisition',
    place: 'Lawrence Erlbaum',
    use: 'Why one tool stands above another, by the fewest arguments that suffice.',
  },
  {
    authors: 'Labreuche, C.',
    year: 2011,
    title: 'A general framework for explaining the results of a multi-attribute preference model',
    place: 'Artificial Intelligence 175(7–8)',
    use: 'The same, with the strongest argument for the other side.',
  },
];
