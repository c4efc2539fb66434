import type { Answers } from '../../questions/answers.ts';
import macPrice from '../../questions/figures/mac-price.ts';
import machinePrice from '../../questions/figures/machine-price.ts';
import minutesPerRunner from '../../questions/figures/minutes-per-runner.ts';
import peoplePerParallelJob from '../../questions/figures/people-per-parallel-job.ts';
import { figureFor } from './figure-for.ts';
import type { Rates } from './plan-cost.ts';

/** The figures behind the rates. */
export const rateFigures = [minutesPerRunner, peoplePerParallelJob, machinePrice, macPrice];

/** The rates of this team, or the figures that stand in for them. */
export const ratesFor = (answers: Answers): Rates => ({
  minutesPerRunner: figureFor(answers, minutesPerRunner),
  peoplePerParallelJob: figureFor(answers, peoplePerParallelJob),
  machinePrice: figureFor(answers, machinePrice),
  macPrice: figureFor(answers, macPrice),
});
