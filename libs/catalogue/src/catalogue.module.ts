import { Module } from '@nestjs/common';
import { FindRegionController } from './find-region/find-region.controller';
import { ListEntriesController } from './list-entries/list-entries.controller';
import { ListPricedServicesController } from './list-priced-services/list-priced-services.controller';
import { ListRegionsController } from './list-regions/list-regions.controller';
import { ReadEntryController } from './read-entry/read-entry.controller';
import { CatalogueQueries } from './read-models/catalogue-queries.service';

/** Reads of the catalogue. The server provides the ports by their tokens. */
@Module({
  controllers: [
    ListEntriesController,
    ReadEntryController,
    ListPricedServicesController,
    ListRegionsController,
    FindRegionController,
  ],
  providers: [CatalogueQueries],
})
export class CatalogueModule {}
