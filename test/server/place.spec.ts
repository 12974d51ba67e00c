import { createServer, type AddressInfo } from 'node:net';
import { once } from 'node:events';
import { startTestServer } from '../support/app';

/** Goal: a port or address that cannot be had stops the start with the setting's name. */
describe('where the server listens', () => {
  it('names PORT when somebody else has it', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    try {
      await expect(startTestServer({ PORT: String(port) })).rejects.toThrow(
        `- PORT: ${port} is al in gebruik`,
      );
    } finally {
      other.close();
    }
  }, 60_000);

  it('names HOST when this machine has no such address', async () => {
    await expect(startTestServer({ HOST: '192.0.2.1' })).rejects.toThrow('- HOST: "192.0.2.1" is geen adres');
  }, 60_000);
});
