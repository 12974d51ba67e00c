import { Module } from '@nestjs/common';
import { AddLocationController } from './add-location/add-location.controller';
import { ChangeDeskController } from './change-desk/change-desk.controller';
import { ChangeEmployerController } from './change-employer/change-employer.controller';
import { ChangeProviderController } from './change-provider/change-provider.controller';
import { ChangeVacancyController } from './change-vacancy/change-vacancy.controller';
import { CloseVacancyController } from './close-vacancy/close-vacancy.controller';
import { EndDeskController } from './end-desk/end-desk.controller';
import { EndEmployerController } from './end-employer/end-employer.controller';
import { EndLocationController } from './end-location/end-location.controller';
import { EndProviderController } from './end-provider/end-provider.controller';
import { EndRecognitionController } from './end-recognition/end-recognition.controller';
import { ListDeskKindsController } from './list-desk-kinds/list-desk-kinds.controller';
import { ListDesksController } from './list-desks/list-desks.controller';
import { ListEmployersController } from './list-employers/list-employers.controller';
import { ListProvidersController } from './list-providers/list-providers.controller';
import { ListVacanciesController } from './list-vacancies/list-vacancies.controller';
import { OpenVacancyController } from './open-vacancy/open-vacancy.controller';
import { PublishDeskController } from './publish-desk/publish-desk.controller';
import { ReadDeskController } from './read-desk/read-desk.controller';
import { ReadEmployerController } from './read-employer/read-employer.controller';
import { OfferQueries } from './read-models/offer-queries.service';
import { RegisterQueries } from './read-models/register-queries.service';
import { ReadProviderController } from './read-provider/read-provider.controller';
import { ReadVacancyController } from './read-vacancy/read-vacancy.controller';
import { RecogniseProviderController } from './recognise-provider/recognise-provider.controller';
import { RegisterEmployerController } from './register-employer/register-employer.controller';
import { RegisterProviderController } from './register-provider/register-provider.controller';

/** Wiring of this room. The server provides the ports by their tokens. */
@Module({
  controllers: [
    ListProvidersController,
    RegisterProviderController,
    ReadProviderController,
    ChangeProviderController,
    RecogniseProviderController,
    EndRecognitionController,
    EndProviderController,
    ListEmployersController,
    RegisterEmployerController,
    ReadEmployerController,
    ChangeEmployerController,
    AddLocationController,
    EndLocationController,
    EndEmployerController,
    ListVacanciesController,
    OpenVacancyController,
    ReadVacancyController,
    ChangeVacancyController,
    CloseVacancyController,
    ListDeskKindsController,
    ListDesksController,
    PublishDeskController,
    ReadDeskController,
    ChangeDeskController,
    EndDeskController,
  ],
  providers: [RegisterQueries, OfferQueries],
})
export class RegistersModule {}
