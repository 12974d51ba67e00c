import type { Unit } from '@meereis/access';
import { refusal, type Refusal } from '@meereis/commands';
import { formatDate, parseBsn, type LocalDate } from '@meereis/kernel';
import { versionOn } from '../policy/windows.rule';
import type { RegionalVersion } from './regional-catalogue';

/** The coordinator of a mobility team publishes for its own region only. */
export function ownTeam(unit: Unit, region: string): Refusal | false {
  return (
    (unit.kind !== 'mobility-team' || unit.region !== region) &&
    refusal(
      'R001',
      'other-region',
      'Alleen de coördinator van het mobiliteitsteam van deze regio publiceert hier. Vraag die coördinator.',
    )
  );
}

/** A later version takes over from its own date; it never changes days that have passed, nor what began after it. */
export function followsOn(
  earlier: readonly RegionalVersion[],
  next: RegionalVersion,
  today: LocalDate,
): readonly (Refusal | false)[] {
  const { version, validFrom, validUntil } = next;
  const last = earlier.at(-1);
  const held = versionOn(earlier, validFrom);
  return [
    validUntil !== undefined &&
      validUntil < validFrom &&
      refusal(
        'publication',
        'ends-before-it-begins',
        'De laatste dag ligt vóór de eerste dag. Verbeter een van beide.',
      ),
    earlier.some((one) => one.version === version) &&
      refusal(
        'publication',
        'version-exists',
        `Versie “${version}” is al gepubliceerd. Geef deze versie een andere naam.`,
      ),
    last !== undefined &&
      validFrom <= last.validFrom &&
      refusal(
        'publication',
        'overlaps-later-version',
        `Versie “${last.version}” begint op ${formatDate(last.validFrom)}. Laat de nieuwe versie daarna beginnen.`,
      ),
    held !== undefined &&
      validFrom < today &&
      refusal(
        'publication',
        'replaces-the-past',
        `Op ${formatDate(validFrom)} gold versie “${held.version}” en die dag is voorbij. Kies ${formatDate(today)} of later.`,
      ),
  ];
}

/** Nine digits that could be a BSN: what is published is public and is about no person. */
export function namesNobody(texts: readonly (string | undefined)[]): Refusal | false {
  const found = texts.some((text) => (text ?? '').match(/\d{9}/g)?.some((digits) => parseBsn(digits).ok));
  return (
    found &&
    refusal(
      'publication',
      'bsn-in-public-text',
      'In de tekst staat een getal dat een BSN kan zijn. Wat u publiceert is openbaar: haal het weg.',
    )
  );
}

/** Later than any date that is published: a period without an end. */
const NO_END = '9999-12-31';

type Period = Pick<RegionalVersion, 'validFrom' | 'validUntil'>;

/** R018: while the national scheme is in force it counts everywhere; a region's own begins after it. */
export function afterNational(own: Period, national: readonly RegionalVersion[]): Refusal | false {
  const met = national.find(
    (one) => own.validFrom <= (one.validUntil ?? NO_END) && one.validFrom <= (own.validUntil ?? NO_END),
  );
  if (met === undefined) return false;
  const until =
    met.validUntil === undefined ? 'heeft geen einddatum' : `geldt tot en met ${formatDate(met.validUntil)}`;
  return refusal(
    'R018',
    'national-scheme-in-force',
    `De landelijke regeling (${met.version}) ${until}. Laat de regionale versie daarna beginnen.`,
  );
}
