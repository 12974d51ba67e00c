import { demoUserName } from '@meereis/staff';
import { day, type Region, type Telling } from '../demo-case';

const OPEN_SINCE = day(-335);

interface DeskTold {
  readonly kind: string;
  readonly name: string;
}

const DESKS: readonly DeskTold[] = [
  { kind: 'banenafspraak-contact', name: 'Aanspreekpunt banenafspraak' },
  { kind: 'leerwerkloket', name: 'Leerwerkloket' },
  { kind: 'debt-help', name: 'Schuldhulp' },
];

const PROVIDERS = [
  { kind: 'branch-school', name: 'Voorbeeld Bedrijfstakschool Techniek', vat: 'exempt' },
  { kind: 'training-provider', name: 'Voorbeeld Vakopleidingen', vat: 'liable' },
] as const;

/** Addresses under `.example` reach nobody (RFC 2606). */
function contactOf(place: string, what: string) {
  const mailbox = `${what}.${place}`.toLowerCase().replaceAll(/[^a-z.]/g, '-');
  return { contactFunction: 'Balie', email: `${mailbox}@voorbeeld.example` };
}

/** What a region has before its first person comes: desks, providers, an employer with a vacancy and a learning job. */
export async function openRegion({ at, office, region }: Telling, kvk: string): Promise<void> {
  await at(-335);
  await desks(office, region);
  const worker = demoUserName('gemeente', region.code, '1');
  const place = region.centre.name;
  for (const { kind, name, vat } of PROVIDERS)
    await office.create(worker, '/providers', {
      kind,
      vat,
      name: `${name} ${place}`,
      regions: [region.code],
      activeFrom: OPEN_SINCE,
    });
  await employer(office, region, worker, kvk);
}

async function desks(office: Telling['office'], region: Region): Promise<void> {
  const coordinator = demoUserName('rmt', region.code, 'coordinator');
  for (const { kind, name } of DESKS)
    await office.create(coordinator, '/desks', {
      kind,
      region: region.code,
      name: `${name} ${region.centre.name}`,
      opening: 'Maandag tot en met vrijdag van 9.00 tot 17.00 uur.',
      validFrom: OPEN_SINCE,
      ...contactOf(region.centre.name, kind),
    });
}

async function employer(
  office: Telling['office'],
  region: Region,
  worker: string,
  kvk: string,
): Promise<void> {
  const place = region.centre.name;
  const known = await office.create(worker, '/employers', {
    kvk,
    name: `Voorbeeldbedrijf ${place}`,
    sector: 'C',
    activeFrom: OPEN_SINCE,
    ...contactOf(place, 'bedrijf'),
  });
  const employerId = known.text('employerId');
  const located = await office.change(
    worker,
    `/employers/${employerId}/locations`,
    {
      name: `Vestiging ${place}`,
      municipality: region.centre.code,
      activeFrom: OPEN_SINCE,
    },
    known.etag,
  );
  const offer = { employerId, locationId: located.text('locationId'), sector: 'C', from: OPEN_SINCE };
  await office.create(worker, '/vacancies', {
    ...offer,
    kind: 'learning-job',
    title: 'Leerling monteur (bbl)',
    places: 2,
    permanent: false,
    jobGuarantee: true,
    guaranteeCondition: 'Bij het halen van het diploma.',
    openHiring: false,
  });
  await office.create(worker, '/vacancies', {
    ...offer,
    kind: 'vacancy',
    title: 'Medewerker productie',
    places: 1,
    permanent: true,
    jobGuarantee: false,
    openHiring: true,
  });
}
