import { createReadStream } from 'node:fs';
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { AwsV4Signer } from 'aws4fetch';

export interface S3Location {
  /** `https://s3.example.nl`; the bucket stands in the path, which every S3-compatible store takes. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  /** Before every key, without slashes at its ends; empty for none. */
  readonly prefix: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface S3Request {
  readonly method: 'GET' | 'PUT' | 'DELETE';
  /** Absent: a request on the bucket itself. */
  readonly key?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: { readonly path: string; readonly length: number; readonly sha256: string };
}

const IDLE_MS_MAX = 30_000;
const SOCKETS_MAX = 20;
const NO_BODY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** Signed requests (SigV4) to one bucket; a body goes out as it is read from its file. */
export class S3Requests {
  private readonly agent: HttpAgent;
  private readonly secure: boolean;

  constructor(readonly location: S3Location) {
    this.secure = location.endpoint.startsWith('https:');
    const options = { keepAlive: true, maxSockets: SOCKETS_MAX };
    this.agent = this.secure ? new HttpsAgent(options) : new HttpAgent(options);
  }

  async send(asked: S3Request): Promise<{ readonly status: number; readonly body: IncomingMessage }> {
    const { method, body } = asked;
    const { accessKeyId, secretAccessKey, region } = this.location;
    const signed = await new AwsV4Signer({
      method,
      url: this.urlOf(asked),
      headers: { 'x-amz-content-sha256': body?.sha256 ?? NO_BODY },
      accessKeyId,
      secretAccessKey,
      region,
      service: 's3',
    }).sign();
    const headers = Object.fromEntries(signed.headers.entries());
    const length = { 'content-length': String(body?.length ?? 0) };
    return new Promise((resolve, reject) => {
      const send = this.secure ? httpsRequest : httpRequest;
      const request = send(signed.url, {
        method,
        agent: this.agent,
        headers: { ...headers, ...(method === 'PUT' ? length : {}) },
      });
      request.setTimeout(IDLE_MS_MAX, () => request.destroy(new Error('The object store does not answer.')));
      request.once('error', reject);
      request.once('response', (answer) => {
        resolve({ status: answer.statusCode ?? 0, body: answer });
      });
      if (body === undefined) request.end();
      else
        createReadStream(body.path)
          .once('error', (error) => request.destroy(error))
          .pipe(request);
    });
  }

  close(): void {
    this.agent.destroy();
  }

  /** What stands before every id in a key. */
  get keyPrefix(): string {
    return this.location.prefix === '' ? '' : `${this.location.prefix}/`;
  }

  private urlOf({ key, query = {} }: S3Request): string {
    const { endpoint, bucket } = this.location;
    const path = key === undefined ? bucket : `${bucket}/${this.keyPrefix}${key}`;
    const url = new URL(`${endpoint.replace(/\/$/, '')}/${path}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    return url.href;
  }
}
