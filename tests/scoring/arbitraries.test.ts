import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { activityIds } from '../../src/catalog/activities.ts';
import { factNames, facts } from '../../src/catalog/facts.ts';
import { featuresOf } from '../../src/catalog/features.ts';
import { pricesSchema } from '../../src/catalog/prices.ts';
import { answersSchema } from '../../src/questions/answers-schema.ts';
import { answersFor } from './arbitrary-answers.ts';
import { factArbitraries, toolArbitrary, toolsArbitrary } from './arbitrary-tools.ts';
import { propertyRuns } from '../property-runs.ts';

describe('generated inputs', () => {
  test('answers are answers that the format accepts', () => {
    fc.assert(
      fc.property(answersFor(), (answers) => {
        expect(v.safeParse(answersSchema, answers).issues).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  test.each(factNames)('values of %s are values that a tool file accepts', (name) => {
    fc.assert(fc.property(factArbitraries[name], (value) => v.is(facts[name].value, value)));
  });

  test('prices are prices that a tool file accepts', () => {
    fc.assert(
      fc.property(toolArbitrary(), ({ prices }) => prices === undefined || v.is(pricesSchema, prices)),
      { numRuns: propertyRuns(500) },
    );
  });

  test('features come from the vocabulary of their activity', () => {
    fc.assert(
      fc.property(toolArbitrary(), ({ features }) =>
        activityIds.every((activity) => {
          const words = new Set(featuresOf(activity).map(({ id }) => id));
          return Object.keys(features[activity] ?? {}).every((feature) => words.has(feature));
        }),
      ),
      { numRuns: propertyRuns(500) },
    );
  });

  test('catalogs name no tool twice', () => {
    fc.assert(
      fc.property(toolsArbitrary(), (tools) => new Set(tools.map(({ id }) => id)).size === tools.length),
    );
  });
});
