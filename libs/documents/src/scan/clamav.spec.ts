import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { DocumentRefusedError, ScannerUnavailableError } from '../errors';
import { gathered, inPieces, pdf, temporaryFolder } from '../testing/values';
import { clamAv, clamAvAddress } from './clamav';
import { scannedContent } from './scanned-content';

/** Goal: a verdict comes from the scanner or nothing is taken in. The double speaks clamd's documented INSTREAM. */
const VIRUS = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*';

type Manner = 'normal' | 'silent' | 'hangs-up' | 'limit' | 'nonsense';
const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

/** Reads the pieces by their lengths and answers as clamd does. */
function speak(socket: Socket, manner: Manner): void {
  let held = Buffer.alloc(0);
  let content = Buffer.alloc(0);
  let begun = false;
  const answer = (text: string) => socket.end(`${text}\0`);
  socket.on('error', () => undefined);
  socket.on('data', (bytes: Buffer) => {
    held = Buffer.concat([held, bytes]);
    if (!begun) {
      if (held.length < 10) return;
      if (held.subarray(0, 10).toString() !== 'zINSTREAM\0') answer('UNKNOWN COMMAND');
      held = held.subarray(10);
      begun = true;
    }
    if (manner === 'hangs-up') socket.destroy();
    if (manner === 'silent') return;
    if (manner === 'limit') return void answer('INSTREAM size limit exceeded. ERROR');
    while (held.length >= 4 && held.length >= 4 + held.readUInt32BE(0)) {
      const length = held.readUInt32BE(0);
      if (length === 0) {
        const found = content.includes(VIRUS) ? 'stream: Eicar-Test FOUND' : 'stream: OK';
        return void answer(manner === 'nonsense' ? 'goedemorgen' : found);
      }
      content = Buffer.concat([content, held.subarray(4, 4 + length)]);
      held = held.subarray(4 + length);
    }
  });
}

async function scanner(manner: Manner, path?: string) {
  const server = createServer((socket) => {
    speak(socket, manner);
  });
  servers.push(server);
  await new Promise<void>((resolve) => {
    if (path === undefined) server.listen(0, '127.0.0.1', resolve);
    else server.listen(path, resolve);
  });
  // Only a scanner that stays silent is waited for to the end; a busy machine must not look like one.
  const patienceMs = manner === 'silent' ? 300 : 10_000;
  if (path !== undefined) return clamAv({ path }, patienceMs);
  return clamAv({ host: '127.0.0.1', port: (server.address() as AddressInfo).port }, patienceMs);
}

const through = async (manner: Manner, bytes: Buffer, piece = 1_000) =>
  gathered(scannedContent(inPieces(bytes, piece), await scanner(manner)));

test('clean bytes go through unchanged, also megabytes of them', async () => {
  const bytes = pdf(' '.repeat(3_000_000));
  expect((await through('normal', bytes, 60_000)).equals(bytes)).toBe(true);
  expect(await through('normal', Buffer.alloc(0))).toHaveLength(0);
});

test('a virus is refused in words, wherever the pieces end', async () => {
  for (const piece of [1, 7, 50, 10_000]) {
    const passing = through('normal', pdf(VIRUS), piece);
    await expect(passing).rejects.toThrow(DocumentRefusedError);
    await expect(passing).rejects.toMatchObject({ code: 'document-infected' });
  }
});

test.each<Manner>(['silent', 'hangs-up', 'limit', 'nonsense'])(
  'a scanner that is %s gives no verdict, so nothing is taken in',
  async (manner) => {
    await expect(through(manner, pdf(' '.repeat(200_000)), 10_000)).rejects.toThrow(ScannerUnavailableError);
  },
);

test('a scanner that is not there gives no verdict', async () => {
  const gone = clamAv({ path: join(temporaryFolder(), 'nobody.sock') }, 300);
  await expect(gathered(scannedContent(inPieces(pdf(), 100), gone))).rejects.toThrow(ScannerUnavailableError);
});

test('speaks over a unix socket too', async () => {
  const over = await scanner('normal', join(temporaryFolder(), 'clamd.sock'));
  expect(await gathered(scannedContent(inPieces(pdf(), 100), over))).toHaveLength(pdf().length);
});

test.each([
  ['tcp://clamav:3310', { host: 'clamav', port: 3310 }],
  ['tcp://127.0.0.1', { host: '127.0.0.1', port: 3310 }],
  ['tcp://[::1]:33', { host: '::1', port: 33 }],
  ['unix:/run/clamav/clamd.ctl', { path: '/run/clamav/clamd.ctl' }],
  ['http://clamav', undefined],
  ['tcp://clamav:99999', undefined],
  ['unix:clamd', undefined],
])('%s is read as an address', (text, expected) => {
  expect(clamAvAddress(text)).toEqual(expected);
});

const { TEST_CLAMAV_URL } = process.env;
const real = TEST_CLAMAV_URL === undefined ? test.skip : test;
real('a real clamd (TEST_CLAMAV_URL) takes clean bytes and finds the EICAR test file', async () => {
  const address = clamAvAddress(TEST_CLAMAV_URL ?? '');
  if (address === undefined) throw new Error('TEST_CLAMAV_URL is no address of a scanner.');
  const bytes = pdf(' '.repeat(1_000_000));
  expect((await gathered(scannedContent(inPieces(bytes, 60_000), clamAv(address)))).equals(bytes)).toBe(true);
  const infected = gathered(scannedContent(inPieces(Buffer.from(VIRUS), 10), clamAv(address)));
  await expect(infected).rejects.toMatchObject({ code: 'document-infected' });
});
