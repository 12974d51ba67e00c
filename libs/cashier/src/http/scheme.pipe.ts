import { Injectable, type PipeTransform } from '@nestjs/common';
import { NotFoundError } from '@meereis/commands';
import { SCHEME } from '../domain/codes';

const LENGTH_MAX = 80;

/** The catalogue's id of a scheme in an address. @throws NotFoundError for what no scheme can be called */
@Injectable()
export class SchemePipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (value.length > LENGTH_MAX || !SCHEME.test(value)) throw new NotFoundError();
    return value;
  }
}
