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
  const registered = await caller.post(
    '/api/v1/persons',
    {
      bsn: testBsn(),
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
