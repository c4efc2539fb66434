/**
 * The core of ChooseOps without a browser: a catalog of tools with sources, the questions, the ranking and the decision.
 * Nothing here reads a clock, a random number, a file or the network, apart from the two functions that load; the same
 * catalog and answers give the same result, to the byte.
 *
 *     const catalog = await loadCatalog();
 *     const { answers, problems } = parseAnswers({ formatVersion: 1, activities: ['ci-cd'] }, catalog);
 *     if (problems !== undefined) throw new Error(problems.map(problemLine).join('\n'));
 *     const ranking = rankActivity(catalog, answers, 'ci-cd');
 */

export { activities, activityIds, type Activity, type ActivityId } from '../catalog/activities.ts';
export { createCatalog, nameOf, toolsFor, type Catalog } from '../catalog/catalog.ts';
export { facts, type FactName } from '../catalog/facts.ts';
export { findTools, type Found, type FoundTool, type Search } from '../catalog/find-tools.ts';
export { loadCatalog, loadToolFile } from '../catalog/load.ts';
export { overlaidFile, withOverlay } from '../catalog/overlay.ts';
export type { Overlay } from '../catalog/overlay-schema.ts';
export { toTool, type Tool } from '../catalog/tool.ts';
export { toolFileSchema, type ToolFile } from '../catalog/tool-schema.ts';

export { noAnswers, withAnswer, type Answers } from '../questions/answers.ts';
export { answersSchema } from '../questions/answers-schema.ts';
export { parseAnswers, parseAnswersText, type ParsedAnswers } from '../questions/parse-answers.ts';
export { problemLine, type Problem } from '../questions/problem.ts';
export type { Question } from '../questions/question.ts';
export { questionAt, questions, questionsFor } from '../questions/registry.ts';

export { findChanges, type Change } from '../scoring/counterfactuals/find-changes.ts';
export { explain, verdictOf, type Contribution } from '../scoring/explanation.ts';
export { compareTools, type Pairwise } from '../scoring/pairwise.ts';
export { rankActivity } from '../scoring/rank.ts';
export type { ActivityRanking, EliminatedTool, RankedTool } from '../scoring/ranking.ts';
export { constraints, criteria } from '../scoring/registry.ts';
export { robustnessOf, type RankingRobustness } from '../scoring/robustness/ranking-robustness.ts';
export { stacksFor } from '../scoring/stack/stacks-for.ts';

export { buildDecision, type Effort } from '../decision/build-decision.ts';
export { decisionSchema, type Decision } from '../decision/decision-schema.ts';
export { evidenceFor } from '../decision/evidence-for.ts';
export type { Format } from '../decision/format.ts';
export { formats } from '../decision/formats.ts';
export { parseDecision, parseDecisionText, type ParsedDecision } from '../decision/parse-decision.ts';
export { parseOverlayText, type ParsedOverlay } from '../decision/parse-overlay.ts';
export { reEvaluate, type Recheck } from '../decision/re-evaluate.ts';
