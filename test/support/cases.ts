import type { Caller } from './caller';

/** A person and a fresh arrangement of a unit, over HTTP; each has a BSN of its own. */
export interface OpenedCase {
  readonly personId: string;
  readonly arrangementId: string;
}

let count = 0;

/** A valid test BSN: starts with 9, passes the 11-proof. */
export function testBsn(): string {
  for (;;) {
    count += 1;
    const digits = `9${String(1_000_000 + count * 37).padStart(7, '0')}`;
    const sum = Array.from(digits).reduce((total, digit, index) => total + Number(digit) * (9 - index), 0);
    if (sum % 11 < 10) return `${digits}${sum % 11}`;
  }
}

export async function openCase(caller: Caller, surname = 'Proefpersoon'): Promise<OpenedCase> {
  const creates = { 'if-none-match': '*' };
  const bsn = testBsn();
  await caller.post('/api/v1/person-searches', { purpose: 'identification', bsn });
  const registered = await caller.post(
    '/api/v1/persons',
    {
      bsn,
      firstNames: 'Test',
      surname,
      birthDate: '1980-01-01',
      municipality: 'GM0344',
      secrecy: false,
    },
    creates,
  );
  const { personId } = (await registered.json()) as { personId: string };
  const opened = await caller.post(
    '/api/v1/arrangements',
    {
      personId,
      situation: 'unemployed',
      reason: 'dismissal',
      evidence: 'dismissal-letter',
      unemployedFrom: '2022-01-01',
      reportedOn: '2022-02-21',
      benefit: 'none',
      firstLine: 'tried',
    },
    creates,
  );
  if (opened.status !== 201) throw new Error(`The case was not opened: ${await opened.text()}`);
  const { arrangementId } = (await opened.json()) as { arrangementId: string };
  return { personId, arrangementId };
}

/** Changes the benefit, based on a revision. */
export function changeBenefit(
  caller: Caller,
  arrangementId: string,
  revision: number,
  to: string,
  key?: string,
) {
  return caller.post(
    `/api/v1/arrangements/${arrangementId}/benefit-changes`,
    { to, changedOn: '2022-03-01' },
    { 'if-match': `"${revision}"`, ...(key === undefined ? {} : { 'idempotency-key': key }) },
  );
}

/** Offers a case to a unit on its legal task, to the first of its people, based on the revision it has now. */
export async function offerCase(owner: Caller, arrangementId: string, toUnit: string): Promise<Response> {
  const path = `/api/v1/arrangements/${arrangementId}`;
  const preview = await owner.get(`${path}/handover-preview?toUnit=${toUnit}`);
  const { contentHash } = (await preview.json()) as { contentHash: string };
  const receivers = (await (await owner.get(`/api/v1/units/${toUnit}/receivers`)).json()) as {
    accountId: string;
  }[];
  const body = {
    toUnit,
    receiver: receivers[0]?.accountId,
    note: 'Graag verder helpen.',
    contactOn: '2022-03-10',
    ground: 'legal-task',
    contentHash,
  };
  const { headers } = await owner.get(path);
  return owner.post(`${path}/handover`, body, { 'if-match': headers.get('etag') ?? '' });
}

/** Says no to what was offered, for want of room. */
export async function declineCase(receiver: Caller, arrangementId: string): Promise<Response> {
  const path = `/api/v1/arrangements/${arrangementId}`;
  const { headers } = await receiver.get(`${path}/handover`);
  const body = { reason: 'no-capacity', explanation: 'Tot en met april is alles vol.' };
  return receiver.post(`${path}/handover/refusal`, body, { 'if-match': headers.get('etag') ?? '' });
}

/** Accepts what was offered, as the unit it was offered to. */
export async function acceptCase(receiver: Caller, arrangementId: string): Promise<Response> {
  const path = `/api/v1/arrangements/${arrangementId}`;
  const offer = await receiver.get(`${path}/handover`);
  const { contentHash } = (await offer.json()) as { contentHash: string };
  return receiver.post(
    `${path}/handover/acceptance`,
    { contentHash, contactOn: '2022-03-10' },
    { 'if-match': offer.headers.get('etag') ?? '' },
  );
}
