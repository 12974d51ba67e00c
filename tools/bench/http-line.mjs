import { connect } from 'node:net';

const HEAD_END = Buffer.from('\r\n\r\n');
const ANSWER_MS_MAX = 30_000;

/**
 * One kept-alive HTTP/1.1 connection, one request at a time: a client so thin that on two cores it measures the server
 * rather than itself. Reads answers with a Content-Length, which is what the API gives for JSON.
 */
export async function openLine(url) {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port), noDelay: true });
  let buffer = Buffer.alloc(0);
  let waiting;

  const settle = (error, answer) => {
    const { resolve, reject, timer } = waiting ?? {};
    waiting = undefined;
    clearTimeout(timer);
    if (error) reject?.(error);
    else resolve?.(answer);
  };
  socket.on('data', (chunk) => {
    buffer = buffer.length === 0 ? chunk : Buffer.concat([buffer, chunk]);
    try {
      const read = readAnswer(buffer);
      if (read === undefined) return;
      buffer = buffer.subarray(read.length);
      settle(undefined, read.answer);
    } catch (error) {
      settle(error);
    }
  });
  socket.on('error', (error) => settle(error));
  socket.on('close', () => settle(new Error('The server closed the connection.')));
  await new Promise((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });

  return {
    request(method, path, headers, body) {
      const lines = [`${method} ${path} HTTP/1.1`, `host: ${hostname}:${port}`];
      for (const [name, value] of Object.entries(headers)) lines.push(`${name}: ${value}`);
      if (body !== undefined)
        lines.push('content-type: application/json', `content-length: ${Buffer.byteLength(body)}`);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(
          () => socket.destroy(new Error(`No answer: ${method} ${path}`)),
          ANSWER_MS_MAX,
        );
        waiting = { resolve, reject, timer };
        socket.write(`${lines.join('\r\n')}\r\n\r\n${body ?? ''}`);
      });
    },
    close: () => socket.destroy(),
  };
}

function readAnswer(buffer) {
  const end = buffer.indexOf(HEAD_END);
  if (end === -1) return undefined;
  const head = buffer.toString('latin1', 0, end);
  if (/\r\ntransfer-encoding:/i.test(head))
    throw new Error('An answer in chunks, which this client does not read.');
  const size = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0);
  const from = end + HEAD_END.length;
  if (buffer.length < from + size) return undefined;
  const status = Number(head.slice(9, 12));
  const body = buffer.toString('utf8', from, from + size);
  const header = (name) => new RegExp(`\\r\\n${name}: *([^\\r]*)`, 'i').exec(head)?.[1];
  return { length: from + size, answer: { status, header, body } };
}
