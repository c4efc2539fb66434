import type { ActivityId } from './activities.ts';

/** When a team needs an activity done by a tool of its own, and when it does not yet. */
export interface ActivityAdvice {
  readonly neededWhen: string;
  readonly notYetWhen: string;
}

/**
 * Editorial advice for every activity. It stands apart from the list of activities because that list is part of
 * the first view, which must stay small.
 */
export const activityAdvice: Readonly<Record<ActivityId, ActivityAdvice>> = {
  'ci-cd': {
    neededWhen:
      'As soon as two people change the same code, or one person releases more than now and then: a machine should build and test every change the same way.',
    notYetWhen:
      'For a script that one person runs by hand and nobody depends on, a test that can be started with one command is enough.',
  },
  'experiment-tracking': {
    neededWhen:
      'When you can no longer say which run gave the number in the report, or when several people train models for the same goal.',
    notYetWhen:
      'With a handful of runs by one person, a table with the commit, the parameters and the result will do.',
  },
  'data-versioning': {
    neededWhen:
      'When data changes under a model and a result must be repeated, explained or audited months later.',
    notYetWhen:
      'If the data is small and never changes, or your warehouse or object store already keeps every state, dated folders or snapshots will do.',
  },
  'model-registry': {
    neededWhen:
      'When more than one model or version is in use and somebody must be able to say which one is live, where it came from, and how to go back.',
    notYetWhen:
      'With one model that is replaced a few times a year, a file named after its commit, kept beside the release, is enough.',
  },
  'hyperparameter-optimization': {
    neededWhen:
      'When a training run is cheap enough to repeat many times and a few points of quality are worth the machine time.',
    notYetWhen:
      'While the data or the features still change from week to week: better data nearly always gains more than better settings.',
  },
  'training': {
    neededWhen:
      'When training outgrows one machine, must be queued for shared GPUs, or must run without somebody watching it.',
    notYetWhen:
      'If a model trains within an hour on a machine you have, a script started by your CI server is simpler.',
  },
  'packaging': {
    neededWhen:
      'When a model has to run somewhere else than where it was trained: another machine, another language, a device.',
    notYetWhen: 'If predictions are made by the same job that trains the model, there is nothing to package.',
  },
  'serving': {
    neededWhen:
      'When other programs ask for predictions and expect an answer within a given time, or when GPUs must be shared between models.',
    notYetWhen:
      'If predictions can be made once a day, a scheduled job that writes them to a table is cheaper and harder to break. A small web service around one model needs no platform either.',
  },
  'monitoring': {
    neededWhen:
      'From the first day on which someone outside the team depends on the service: you should hear of a failure before they do.',
    notYetWhen:
      'Before anything is in production. The monitoring that your cloud or host brings along often lasts for the first year.',
  },
  'governance': {
    neededWhen:
      'When a law, a customer or an auditor asks who approved a model, on which grounds and on which data.',
    notYetWhen:
      'If nobody outside the team asks, a page per model that is reviewed with the code is enough. A tool does not replace deciding who is responsible.',
  },
  'feature-store': {
    neededWhen:
      'When the same inputs are computed twice, once for training and once live, and the two disagree; or when several teams build the same features.',
    notYetWhen:
      'With batch predictions only, or one model and one team, tables in the warehouse do the same with less to run. Many teams adopt one too early.',
  },
  'orchestration': {
    neededWhen:
      'When jobs depend on each other, fail in the middle and must be repeated from there, or when nobody knows any more what runs at night.',
    notYetWhen:
      'With a few independent jobs, cron or the scheduler of your CI server is enough, as long as failures are reported.',
  },
  'explainability': {
    neededWhen:
      'When a decision about a person or a lot of money rests on a model and somebody may ask why, or when you suspect that it learned the wrong thing.',
    notYetWhen:
      'If a linear model or a small tree is nearly as good, use that: it explains itself. An explanation tool does not make a poor model trustworthy.',
  },
  'ab-testing': {
    neededWhen:
      'When you have enough users for differences to show within weeks, and would act on the result.',
    notYetWhen:
      'With few users or rare events a test never ends; a staged roll-out that can be stopped is the better protection.',
  },
  'drift-detection': {
    neededWhen:
      'When a model runs for months on data that others produce, above all if the true results arrive late or never.',
    notYetWhen:
      'If true results arrive soon, measuring quality on them says more. If the model is retrained every week anyway, start with checks of the input data.',
  },
  'security': {
    neededWhen:
      'As soon as a password or a key would otherwise stand in code, in a pipeline definition or in a chat.',
    notYetWhen:
      'If everything runs on one cloud and in one CI service, their own secret stores and short-lived logins are enough to start with.',
  },
  'documentation': {
    neededWhen:
      'When the same question is answered for the third time, or when someone who knows how it works may leave.',
    notYetWhen:
      'A readme beside the code serves a small team well. Do not choose a second place while the first one is empty.',
  },
};
