import { steps, type StepId } from '../../questions/question.ts';

/** The steps with questions, and the look back over all answers. */
export type WizardStepId = StepId | 'review';

export interface WizardStep {
  readonly id: WizardStepId;
  readonly title: string;
}

export const wizardSteps: readonly WizardStep[] = [...steps, { id: 'review', title: 'Review' }];

/** The step with this id in the address, if there is one. */
export const stepNamed = (id: string): WizardStep | undefined => wizardSteps.find((step) => step.id === id);

/** The address of a step. */
export const addressOf = (step: WizardStepId): string => `/wizard/${step}`;

/** The neighbour of a step: 1 is the next one, -1 the one before. */
export const stepBeside = (id: WizardStepId, offset: 1 | -1): WizardStep | undefined => {
  const place = wizardSteps.findIndex((step) => step.id === id);
  return wizardSteps[place + offset];
};

/** The way for people in a hurry: the few questions that decide most often. */
export const quickPath = { id: 'quick', title: 'The questions that decide most' } as const;
