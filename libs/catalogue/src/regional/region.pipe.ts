import type { PipeTransform } from '@nestjs/common';
import { ProblemError } from '@meereis/commands';
import { parseRegionCode, type RegionCode } from '@meereis/kernel';

/** A region code in an address. */
export class RegionPipe implements PipeTransform<string, RegionCode> {
  transform(value: string): RegionCode {
    const parsed = parseRegionCode(value);
    if (parsed.ok) return parsed.value;
    throw new ProblemError(400, 'region-malformed', parsed.error);
  }
}
