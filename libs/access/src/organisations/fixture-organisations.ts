import { parseOin, parseRegionCode, type Oin, type RegionCode } from '@meereis/kernel';
import type { UnitKind } from '../principal';
import { CENTRE_MUNICIPALITIES } from './centre-municipalities';
import { createOrganisations, type ListedUnit, type Organisations } from './organisations';

/** OINs of the test range (prefix 00000099): none of them belongs to an organisation. */
function testOin(number: number): Oin {
  const oin = parseOin(`00000099${String(number).padStart(9, '0')}000`);
  if (!oin.ok) throw new Error(oin.error);
  return oin.value;
}

function regionCode(text: string): RegionCode {
  const region = parseRegionCode(text);
  if (!region.ok) throw new Error(region.error);
  return region.value;
}

/** Numbers of the national organisations; regional ones get a block of hundreds plus the region's number. */
const OIN = {
  uwv: testOin(1),
  fnv: testOin(2),
  cnv: testOin(3),
  vnoNcw: testOin(4),
  audit: testOin(5),
  ministry: testOin(6),
  municipality: (region: number) => testOin(100 + region),
  school: (region: number) => testOin(200 + region),
  mobilityTeam: (region: number) => testOin(300 + region),
};

/** Short name in the unit's id, kind, name before the place, and whose OIN. */
const REGIONAL: readonly {
  readonly prefix: string;
  readonly kind: UnitKind;
  readonly name: (region: string, municipality: string) => string;
  readonly oin: (region: number) => Oin;
}[] = [
  { prefix: 'uwv', kind: 'uwv-executor', name: (region) => `UWV ${region}`, oin: () => OIN.uwv },
  {
    prefix: 'gemeente',
    kind: 'municipality',
    name: (_region, municipality) => `Gemeente ${municipality}`,
    oin: OIN.municipality,
  },
  { prefix: 'fnv', kind: 'union', name: (region) => `FNV ${region}`, oin: () => OIN.fnv },
  { prefix: 'cnv', kind: 'union', name: (region) => `CNV ${region}`, oin: () => OIN.cnv },
  {
    prefix: 'vno-ncw',
    kind: 'employer-organisation',
    name: (region) => `VNO-NCW ${region}`,
    oin: () => OIN.vnoNcw,
  },
  { prefix: 'roc', kind: 'education', name: (region) => `ROC ${region}`, oin: OIN.school },
  {
    prefix: 'rmt',
    kind: 'mobility-team',
    name: (region) => `Regionaal mobiliteitsteam ${region}`,
    oin: OIN.mobilityTeam,
  },
];

const NATIONWIDE: readonly ListedUnit[] = [
  { id: 'uwv-kassier', oin: OIN.uwv, kind: 'uwv-cashier', name: 'UWV kassier' },
  { id: 'auditdienst', oin: OIN.audit, kind: 'oversight', name: 'Auditdienst' },
  { id: 'szw', oin: OIN.ministry, kind: 'ministry', name: 'Ministerie van SZW' },
].map((unit) => ({ ...unit, kind: unit.kind as UnitKind, contactPoint: contactPoint(unit.id, unit.name) }));

/** Addresses under `.example` reach nobody (RFC 2606). */
function contactPoint(id: string, name: string): string {
  return `Contactpunt ${name}: ${id}@meereis.example`;
}

function regionalUnits(): ListedUnit[] {
  return CENTRE_MUNICIPALITIES.flatMap(([code, region, , municipality]) =>
    REGIONAL.map(({ prefix, kind, name, oin }) => {
      const id = `${prefix}-${code.toLowerCase()}`;
      const shown = name(region, municipality);
      return {
        id,
        oin: oin(Number(code.slice(2))),
        kind,
        region: regionCode(code),
        name: shown,
        contactPoint: contactPoint(id, shown),
      };
    }),
  );
}

/** Trial data: seven units in each of the 35 regions and three nationwide ones. */
export const fixtureOrganisations: Organisations = createOrganisations([...NATIONWIDE, ...regionalUnits()]);
