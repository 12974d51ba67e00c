import { DocumentRefusedError } from '../errors';
import type { VirusScanner } from './virus-scanner';

/**
 * Passes the bytes on while a scanner looks at them, and ends in an error unless it found them clean.
 * @throws DocumentRefusedError, ScannerUnavailableError
 */
export async function* scannedContent(
  bytes: AsyncIterable<Uint8Array>,
  scanner: VirusScanner,
): AsyncIterable<Uint8Array> {
  const scan = await scanner.begin();
  try {
    for await (const piece of bytes) {
      await scan.look(piece);
      yield piece;
    }
    if ((await scan.verdict()) === 'infected')
      throw new DocumentRefusedError(
        'document-infected',
        'In dit bestand is een virus gevonden. Het is niet bewaard. Vraag om een schoon bestand en meld dit bij uw beveiliging.',
      );
  } finally {
    scan.stop();
  }
}
