import type { RegionRow } from '../read-models/tables';
import type { RegionDto } from './region.dto';

export function showRegion(row: RegionRow): RegionDto {
  return {
    code: row.code,
    name: row.name,
    centreMunicipality: { code: row.centre_code, name: row.centre_name },
    coverageFrom: row.coverage_from,
    checkedUntil: row.checked_until,
    source: row.source,
    publication: { eventId: row.event_id, version: row.version },
  };
}
