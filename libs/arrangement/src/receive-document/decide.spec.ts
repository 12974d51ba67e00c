import { localDate } from '@meereis/kernel';
import { CASE_BYTES_MAX, DOCUMENTS_MAX } from '../domain/document-codes';
import { documentsOf } from '../list-documents/documents.rule';
import { given, happened, refused, TODAY } from '../testing/case';
import { documentReceived, documentSent } from '../testing/daily-events';
import { SET_CASE } from '../testing/events';
import { uuid } from '../testing/values';
import { decideWithdrawDocument, type WithdrawDocument } from '../withdraw-document/decide';
import { decideReceiveDocument, type ReceiveDocument, type StoredContent } from './decide';
import { fileNameOf, titleOf } from './file-name.rule';

const COMMAND: ReceiveDocument = {
  kind: 'quote',
  receivedOn: TODAY,
  title: 'Offerte',
  mediaType: 'application/pdf',
};
const CONTENT: StoredContent = {
  documentId: uuid(220),
  sha256: 'c'.repeat(64),
  bytes: 1_000,
  virusCheck: 'clean',
};
const receive = (
  over: Partial<ReceiveDocument> = {},
  {
    content = {},
    state = given(...SET_CASE),
  }: { content?: Partial<StoredContent>; state?: ReturnType<typeof given> } = {},
) =>
  decideReceiveDocument(
    state,
    { ...COMMAND, ...over },
    { today: TODAY, content: { ...CONTENT, ...content } },
  );

describe('a document that comes in', () => {
  test('Q18: is kept from the day it was received, for as long as its kind is kept', () => {
    const [event] = happened(receive());
    expect(event).toMatchObject({
      type: 'document-received.v1',
      data: { ...COMMAND, ...CONTENT, keepUntil: '2029-03-01' },
    });
    expect(happened(receive({ kind: 'other' }))[0]).toMatchObject({ data: { keepUntil: '2027-03-01' } });
  });

  test('R028: is received today or earlier', () => {
    expect(refused(receive({ receivedOn: localDate('2022-03-02') }))).toEqual(['R028 document-in-future']);
  });

  test('Q18: and not so long ago that it would be removed at once', () => {
    expect(refused(receive({ receivedOn: localDate('2015-03-01') }))).toEqual([]);
    expect(refused(receive({ receivedOn: localDate('2015-02-28') }))).toEqual(['Q18 document-too-old']);
  });

  test('is there once', () => {
    const state = given(...SET_CASE, documentReceived({ sha256: CONTENT.sha256 }));
    expect(refused(receive({}, { state }))).toEqual(['document-already-there document-already-there']);
  });

  test('finds a limit in number and in size', () => {
    const state = given(...SET_CASE, documentReceived({ bytes: CASE_BYTES_MAX - 1_000 }));
    expect(refused(receive({}, { state }))).toEqual([]);
    expect(refused(receive({}, { state, content: { bytes: 1_001 } }))).toEqual([
      'documents-too-large documents-too-large',
    ]);
    const many = Array.from({ length: DOCUMENTS_MAX }, (_, n) =>
      documentReceived({ documentId: uuid(3_000 + n), sha256: n.toString(16).padStart(64, '0'), bytes: 1 }),
    );
    expect(refused(receive({}, { state: given(...SET_CASE, ...many) }))).toEqual([
      'too-many-documents too-many-documents',
    ]);
  });
});

describe('a document that was added by mistake', () => {
  const command = (over: Partial<WithdrawDocument> = {}): WithdrawDocument => ({
    documentId: uuid(210),
    reason: 'wrong-document',
    explanation: 'Hoort bij iemand anders.',
    ...over,
  });
  const state = given(...SET_CASE, documentReceived(), documentSent());
  const withdraw = (over: Partial<WithdrawDocument> = {}, from = state) =>
    decideWithdrawDocument(from, command(over), TODAY);

  test('goes, and that it was here stays, without its name', () => {
    const [event] = happened(withdraw());
    const after = given(...SET_CASE, documentReceived(), documentSent(), event as never);
    expect(after.documents.map(({ value }) => value.documentId)).toEqual([uuid(211)]);
    const [gone] = after.goneDocuments;
    expect(gone?.value).toMatchObject({ documentId: uuid(210), gone: 'withdrawn', goneOn: TODAY });
    expect(gone?.value).not.toHaveProperty('title');
    expect(refused(withdraw({}, after))).toEqual(['document-not-there document-not-there']);
  });

  test('is no letter that was sent, and says why', () => {
    expect(refused(withdraw({ documentId: uuid(211) }))).toEqual(['document-was-sent document-was-sent']);
    expect(refused(withdraw({ explanation: ' ' }))).toEqual(['explanation-missing explanation-missing']);
  });

  test('Q18: expires in the same way when its time is over', () => {
    const expired = {
      type: 'document-expired.v1',
      data: {
        ...{
          arrangementId: documentReceived().data.arrangementId,
          personId: documentReceived().data.personId,
        },
        documentId: uuid(210),
        keepUntil: localDate('2029-03-01'),
        expiredOn: localDate('2029-03-02'),
      },
    } as const;
    const after = given(...SET_CASE, documentReceived(), documentSent(), expired);
    expect(after.goneDocuments.map(({ value }) => [value.gone, value.goneOn])).toEqual([
      ['expired', '2029-03-02'],
    ]);
    expect(given(...SET_CASE, expired).goneDocuments).toEqual([]);
  });
});

describe('the documents of a case', () => {
  const state = given(
    ...SET_CASE,
    documentReceived({ receivedOn: localDate('2022-01-01'), virusCheck: 'not-checked' }),
    documentSent(),
    documentReceived({ documentId: uuid(212), sha256: 'd'.repeat(64) }),
    documentReceived({ documentId: uuid(209), sha256: 'e'.repeat(64), kind: 'proof' }),
  );
  const ids = (asked: Parameters<typeof documentsOf>[1] = {}) =>
    documentsOf(state, asked).documents.map(({ documentId }) => documentId);

  test('stand newest first, letters among them as they went out', () => {
    expect(ids()).toEqual([uuid(209), uuid(212), uuid(211), uuid(210)]);
    const { documents, total } = documentsOf(state, {});
    expect(total).toBe(4);
    expect(documents[2]).toMatchObject({
      origin: 'sent',
      kind: 'letter',
      channel: 'post',
      receivedOn: '2022-02-20',
      virusCheck: 'own',
      keepUntil: '2029-02-20',
    });
    expect(documents[2]).not.toHaveProperty('note');
    expect(documents[3]?.note).toBeDefined();
  });

  test('are read by kind and by page', () => {
    expect(ids({ kind: 'proof' })).toEqual([uuid(209)]);
    expect(documentsOf(state, { offset: 1, limit: 2 })).toMatchObject({ total: 4, nextOffset: 3 });
    expect(documentsOf(state, { offset: 2, limit: 2 })).not.toHaveProperty('nextOffset');
  });
});

describe('what a document is called', () => {
  test('the name of its file without its ending and without what could do harm', () => {
    expect(titleOf('  Offerte  school.pdf ')).toBe('Offerte school');
    expect(titleOf('../../etc/pass:wd.pdf')).toBe('.. .. etc pass wd');
    expect(titleOf('.pdf')).toBe('Document');
    expect(titleOf('a'.repeat(300))).toHaveLength(200);
    expect(titleOf('Verslag v1.2')).toBe('Verslag v1');
  });

  test('and the ending of what it is when it is downloaded', () => {
    expect(fileNameOf('Offerte', 'application/pdf')).toBe('Offerte.pdf');
    expect(fileNameOf('Foto 1.2', 'image/jpeg')).toBe('Foto 1.2.jpg');
    expect(fileNameOf('Iets', 'application/zip')).toBe('Iets.bin');
  });
});
