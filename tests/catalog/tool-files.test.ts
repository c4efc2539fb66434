import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { neighbours } from '../../src/catalog/neighbours.ts';
import { faults, files, knownIds } from './tool-file-rules.ts';

const folder = 'src/catalog/tools';
const names = readdirSync(folder);

/** Names that differ only in case, spaces and signs are the same to a search. */
const slug = (name: string) => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

const repeated = <T>(list: readonly T[]): readonly T[] =>
  list.filter((one, place) => list.indexOf(one) !== place);

describe('the folder of tools', () => {
  test('holds only JSON files, named by the id of the tool', () => {
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*\.json$/.test(name))).toEqual([]);
    expect(files.size).toBe(names.length);
  });

  test('points every editor at the published schema, in the first key', () => {
    const first = '{\n  "$schema": "../../../public/schema/tool.schema.json",\n';
    expect(names.filter((name) => !readFileSync(`${folder}/${name}`, 'utf8').startsWith(first))).toEqual([]);
  });
});

describe('the neighbours', () => {
  test('share no id with each other or with a tool', () => {
    const ids = neighbours.map(({ id }) => id);
    expect([...repeated(ids), ...ids.filter((id) => files.has(id))]).toEqual([]);
  });
});

describe('every tool file', () => {
  test('covers at least one activity', () => {
    expect(
      faults(({ activities }) =>
        Object.keys(activities).length === 0 ? ['activities: expected one, found none'] : [],
      ),
    ).toEqual([]);
  });

  test('offers features only of activities that it covers', () => {
    expect(
      faults(({ activities, features }) =>
        Object.keys(features ?? {})
          .filter((activity) => activities[activity] === undefined)
          .map((activity) => `features.${activity}: expected the activity to be covered`),
      ),
    ).toEqual([]);
  });

  test('integrates with tools and neighbours that exist, with each once, and never with itself', () => {
    expect(
      faults(({ integrations = [] }, id) => {
        const ends = integrations.map((edge) => edge.with);
        const again = new Set(repeated(ends));
        return [
          ...ends
            .filter((end) => !knownIds.has(end))
            .map((end) => `integrations: no tool or neighbour ${end}`),
          ...[...again].map((end) => `integrations: expected ${end} once`),
          ...(ends.includes(id) ? ['integrations: expected none with itself'] : []),
        ];
      }),
    ).toEqual([]);
  });

  test('says which part, where a feature is there in part', () => {
    expect(
      faults(({ features }) =>
        Object.entries(features ?? {}).flatMap(([activity, offered]) =>
          Object.entries(offered ?? {})
            .filter(([, feature]) => feature?.value === 'partly' && feature.note === undefined)
            .map(([feature]) => `features.${activity}.${feature}: expected a note`),
        ),
      ),
    ).toEqual([]);
  });

  test('gives the grounds of every rating', () => {
    expect(
      faults(({ judgements }) =>
        Object.entries(judgements)
          .filter(([, judged]) => typeof judged?.value === 'number' && judged.because === undefined)
          .map(([name]) => `judgements.${name}: expected its grounds in "because"`),
      ),
    ).toEqual([]);
  });
});

describe('nothing that follows from something else is stored', () => {
  test('no alias repeats the name or another alias', () => {
    expect(
      faults(({ name, aliases = [] }) => {
        const slugs = aliases.map(slug);
        const again = new Set(repeated(slugs));
        return aliases
          .filter((alias) => slug(alias) === slug(name) || again.has(slug(alias)))
          .map((alias) => `aliases: "${alias}" is found without being listed`);
      }),
    ).toEqual([]);
  });

  test('no alias is the name of another tool, which would find that one', () => {
    const toolByName = new Map([...files].map(([id, { name }]) => [slug(name), id]));
    expect(
      faults(({ aliases = [] }, id) =>
        aliases
          .filter((alias) => (toolByName.get(slug(alias)) ?? id) !== id)
          .map((alias) => `aliases: "${alias}" is the tool ${toolByName.get(slug(alias))}`),
      ),
    ).toEqual([]);
  });

  test('a tool is built into code hosts that it works with, and into one at least if it says so', () => {
    expect(
      faults(({ facts }) => {
        const native = facts['nativeCodeHost']?.value;
        const hosts = facts['codeHosts']?.value;
        if (!Array.isArray(native)) return [];
        const all: readonly unknown[] = Array.isArray(hosts) ? hosts : [];
        if (native.length === 0)
          return ['facts.nativeCodeHost: expected to be left out, found an empty list'];
        return native
          .filter((host) => !all.includes(host))
          .map((host) => `facts.nativeCodeHost: ${host} is missing in codeHosts`);
      }),
    ).toEqual([]);
  });

  test('openness and licence agree on what is proprietary', () => {
    expect(
      faults(({ facts: { licence, openness } }) =>
        openness?.value === 'open-source' && licence?.value === 'proprietary'
          ? ['facts.licence: expected an open licence, because openness is "open-source"']
          : [],
      ),
    ).toEqual([]);
  });
});
