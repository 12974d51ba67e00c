import type { S3Location } from './s3-requests';

const NAME = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const PREFIX = /^(?:[A-Za-z0-9_-]+(?:\/[A-Za-z0-9_-]+)*)?$/;

/** `s3://bucket/prefix?endpoint=https://…&region=…`; undefined when it is no such address. Secrets never stand in it. */
export function s3LocationOf(
  text: string,
  secrets: Pick<S3Location, 'accessKeyId' | 'secretAccessKey'>,
): S3Location | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  const endpoint = url.searchParams.get('endpoint') ?? '';
  const prefix = url.pathname.replace(/^\/+|\/+$/g, '');
  const fits =
    url.protocol === 's3:' &&
    url.username === '' &&
    NAME.test(url.hostname) &&
    PREFIX.test(prefix) &&
    /^https?:\/\/[^\s/@]+\/?$/.test(endpoint);
  if (!fits) return undefined;
  const region = url.searchParams.get('region') ?? 'us-east-1';
  return { endpoint, region, bucket: url.hostname, prefix, ...secrets };
}
