import type { Unit } from '@meereis/access';
import { refuseAll, refusal, type Decision } from '@meereis/commands';
import type { LocalDate, RegionCode, Uuid } from '@meereis/kernel';
import { compact } from '../publish/strict-reader';
import { afterNational, followsOn, namesNobody, ownTeam } from '../regional/publication.rule';
import type { RegionalCatalogue, RegionalVersion } from '../regional/regional-catalogue';

export interface PublishRegionalScheme extends RegionalVersion {
  readonly nameNl: string;
  readonly source: string;
  readonly hardDate?: LocalDate;
  /** Whether the hard date itself counts too. */
  readonly inclusive?: boolean;
  readonly notes?: string;
}

export interface RegionalFacts {
  readonly publicationId: Uuid;
  readonly region: RegionCode;
  readonly unit: Unit;
  readonly today: LocalDate;
  /** Versions of the national scheme. */
  readonly national: readonly RegionalVersion[];
}

/** R018: a region that works on as Werkcentrum publishes its own version of the scheme. */
export function decidePublishRegionalScheme(
  state: RegionalCatalogue,
  command: PublishRegionalScheme,
  { publicationId, region, unit, today, national }: RegionalFacts,
): Decision {
  const { version, nameNl, source, validFrom, validUntil, hardDate, inclusive, notes } = command;
  return refuseAll(
    [
      ownTeam(unit, region),
      ...followsOn(state.schemes, command, today),
      afterNational(command, national),
      national.some((one) => one.version === version) &&
        refusal(
          'publication',
          'national-version-name',
          `“${version}” is een versie van de landelijke regeling. Kies een eigen naam.`,
        ),
      inclusive !== undefined &&
        hardDate === undefined &&
        refusal('R006', 'hard-date-missing', 'Vul ook de harde datum in, of laat beide weg.'),
      namesNobody([nameNl, source, notes]),
    ],
    () => [
      {
        type: 'regional-scheme-published.v1',
        data: compact({
          publicationId,
          region,
          publishedBy: unit.id,
          version,
          validFrom,
          validUntil,
          nameNl,
          source,
          hardDate,
          hardDateInclusive: inclusive,
          notes,
        }),
      },
    ],
  );
}
