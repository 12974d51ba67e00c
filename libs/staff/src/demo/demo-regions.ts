import type { Role } from '@meereis/access';
import { fixtureOrganisations } from '@meereis/access';

export type DemoWorker = readonly [
  userName: string,
  displayName: string,
  unit: string,
  roles: readonly Role[],
];

/** In every region somebody directs cases at UWV, the municipality, a union and the mobility team; a coordinator assigns. */
const REGIONAL: readonly (readonly [prefix: string, nth: string, words: string, roles: readonly Role[]])[] = [
  ['uwv', '1', 'Medewerker UWV', ['caseworker']],
  ['gemeente', '1', 'Medewerker Gemeente', ['caseworker']],
  ['fnv', '1', 'Medewerker FNV', ['caseworker']],
  ['rmt', '1', 'Medewerker mobiliteitsteam', ['caseworker']],
  ['rmt', 'coordinator', 'Regiocoördinator', ['coordinator']],
];

/** Name of the centre municipality as it can stand in a user name: `'s-Gravenhage` becomes `s-gravenhage`. */
function placeOf(unitName: string): string {
  return unitName
    .replace(/^Gemeente /, '')
    .toLowerCase()
    .replaceAll("'", '')
    .replaceAll(' ', '-');
}

/** User name of the demo's worker of a kind in a region: `uwv.utrecht.1` for `uwv` in `AM13`. */
export function demoUserName(prefix: string, region: string, nth: string): string {
  const municipality = fixtureOrganisations.unit(`gemeente-${region.toLowerCase()}`);
  if (municipality === undefined) throw new Error(`There is no region ${region}.`);
  return `${prefix}.${placeOf(municipality.name)}.${nth}`;
}

export const REGIONAL_WORKERS: readonly DemoWorker[] = fixtureOrganisations
  .units()
  .filter(({ kind }) => kind === 'municipality')
  .flatMap(({ id, name }) =>
    REGIONAL.map(([prefix, nth, words, roles]): DemoWorker => {
      const region = id.replace('gemeente-', '');
      const place = name.replace(/^Gemeente /, '');
      const shown = nth === 'coordinator' ? `${words} ${place}` : `${words} ${place} ${nth}`;
      return [demoUserName(prefix, region.toUpperCase(), nth), shown, `${prefix}-${region}`, roles];
    }),
  );
