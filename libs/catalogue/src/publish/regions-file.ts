import { parse } from 'yaml';
import { parseRegionCode, type LocalDate, type MunicipalityCode, type RegionCode } from '@meereis/kernel';
import type { RegionDivisionPublished } from '../events';
import { compact, listAt, PolicyFileError, StrictReader } from './strict-reader';

type PublicationFields = 'publicationId' | 'version' | 'validFrom' | 'validUntil';
export type RegionContent = Omit<RegionDivisionPublished['data'], PublicationFields>;
type Member = RegionContent['municipalities'][number];

export interface RegionsFile {
  readonly coverageFrom: LocalDate;
  readonly checkedUntil: LocalDate;
  readonly regions: readonly RegionContent[];
}

const REGION = /^AM\d{2}$/;
const MUNICIPALITY = /^GM\d{4}$/;
const SOURCE =
  'CBS, Kadaster (regions, names, municipalities by region); RvIG (municipality codes, names, dates)';

function municipality(from: StrictReader, name: string): MunicipalityCode {
  return from.matching(name, MUNICIPALITY) as MunicipalityCode;
}

function member(from: StrictReader): Member {
  return compact({
    code: municipality(from, 'code'),
    name: from.text('name'),
    cbsName: from.maybeText('cbs_name'),
    memberFrom: from.maybeDate('valid_from'),
    memberBefore: from.maybeDate('valid_until'),
    successor: from.maybeMatching('successor', MUNICIPALITY) as MunicipalityCode | undefined,
    movedFrom: from.maybeMatching('moved_from', REGION) as RegionCode | undefined,
    movedTo: from.maybeMatching('moved_to', REGION) as RegionCode | undefined,
    remark: from.maybeText('remark'),
    source: from.maybeText('source'),
  });
}

const MEMBER_FIELDS = [
  'code',
  'name',
  'valid_from',
  'valid_until',
  'cbs_name',
  'successor',
  'moved_from',
  'moved_to',
  'remark',
  'source',
];

function region(value: unknown, where: string, coverage: [LocalDate, LocalDate]): RegionContent {
  const from = new StrictReader(value, where, [
    'code',
    'name',
    'former_cbs_codes',
    'name_variants',
    'centrumgemeente',
    'municipalities',
  ]);
  const code = parseRegionCode(from.text('code'));
  const centre = from.reader('centrumgemeente', ['code', 'name', 'source']);
  return {
    code: code.ok ? code.value : from.refuse('code', code.error),
    name: from.text('name'),
    formerCodes: from.readers('former_cbs_codes', ['code', 'name', 'seen_in']).map((one) => ({
      code: one.matching('code', REGION) as RegionCode,
      name: one.text('name'),
      seenIn: one.text('seen_in'),
    })),
    nameVariants: from
      .readers('name_variants', ['name', 'source'])
      .map((one) => ({ name: one.text('name'), source: one.text('source') })),
    centreMunicipality: {
      code: municipality(centre, 'code'),
      name: centre.text('name'),
      source: centre.text('source'),
    },
    coverageFrom: coverage[0],
    checkedUntil: coverage[1],
    municipalities: from.readers('municipalities', MEMBER_FIELDS).map(member),
    source: SOURCE,
  };
}

/** Two stays of one municipality, in whichever regions, never share a day: otherwise a date would have two answers. */
function refuseOverlap(regions: readonly RegionContent[]): void {
  const stays = regions
    .flatMap((one) => one.municipalities)
    .toSorted((a, b) => stayOrder(a).localeCompare(stayOrder(b)));
  stays.forEach((stay, index) => {
    const next = stays[index + 1];
    if (next?.code !== stay.code) return;
    const apart = stay.memberBefore !== undefined && stay.memberBefore <= (next.memberFrom ?? '');
    if (!apart)
      throw new PolicyFileError(`labour-market-regions.yaml, ${stay.code}: in two regions on one day.`);
  });
}

function stayOrder(stay: Member): string {
  return `${stay.code} ${stay.memberFrom ?? ''}`;
}

/** @throws PolicyFileError naming the region, when anything in the file is not understood. */
export function readRegionsFile(yaml: string): RegionsFile {
  const file = 'labour-market-regions.yaml';
  const top = new StrictReader(parse(yaml), file, [
    'schema_version',
    'title',
    'reference_date',
    'coverage_start',
    'conventions',
    'sources',
    'regions',
    'notes',
  ]);
  const coverageFrom = top.date('coverage_start');
  const checkedUntil = top.date('reference_date');
  const regions = listAt(top.value('regions'), `${file}, regions`).map((one, index) => {
    const code = (one as { code?: unknown } | null)?.code;
    const name = typeof code === 'string' ? code : `number ${index + 1}`;
    return region(one, `${file}, region ${name}`, [coverageFrom, checkedUntil]);
  });
  refuseOverlap(regions);
  return { coverageFrom, checkedUntil, regions };
}
