import { Module } from '@nestjs/common';
import { FindRegionController } from './find-region/find-region.controller';
import { ListEntriesController } from './list-entries/list-entries.controller';
import { ListOffersController } from './list-offers/list-offers.controller';
import { ListPricedServicesController } from './list-priced-services/list-priced-services.controller';
import { ListRegionsController } from './list-regions/list-regions.controller';
import { ListSchemeVersionsController } from './list-scheme-versions/list-scheme-versions.controller';
import { PublishRegionalInstrumentController } from './publish-regional-instrument/publish-regional-instrument.controller';
import { PublishRegionalSchemeController } from './publish-regional-scheme/publish-regional-scheme.controller';
import { ReadEntryController } from './read-entry/read-entry.controller';
import { CatalogueQueries } from './read-models/catalogue-queries.service';

/** The catalogue: its reads, and what a region publishes itself. The server provides the ports by their tokens. */
@Module({
  controllers: [
    ListEntriesController,
    ReadEntryController,
    ListPricedServicesController,
    ListRegionsController,
    FindRegionController,
    ListOffersController,
    ListSchemeVersionsController,
    PublishRegionalSchemeController,
    PublishRegionalInstrumentController,
  ],
  providers: [CatalogueQueries],
})
export class CatalogueModule {}
