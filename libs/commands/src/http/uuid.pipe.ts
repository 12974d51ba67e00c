import { Injectable, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { isUuid, type Uuid } from '@meereis/kernel';
import { ProblemError } from './problem';

/** For ids in an address: `@Param('arrangementId', UuidPipe) id: Uuid`. Upper case is read as lower case. */
@Injectable()
export class UuidPipe implements PipeTransform<unknown, Uuid> {
  transform(value: unknown, metadata: ArgumentMetadata): Uuid {
    const id = typeof value === 'string' ? value.toLowerCase() : '';
    if (isUuid(id)) return id;
    throw new ProblemError(400, 'id-malformed', 'Het kenmerk in het adres is geen geldige UUID.', [
      { field: metadata.data ?? 'id', message: 'Dit is geen geldige UUID.' },
    ]);
  }
}
