import { Page } from '../../parts';
import { useCase } from '../case/use-case';
import { DraftsOfCase } from '../drafts/own-drafts';
import { Decisions } from './decisions';
import { Help } from './help';
import { Meaning } from './meaning';
import { Need } from './need';
import './intake.css';

/** C3 Intake: what is known, section by section, with the next step of each; beside it what follows from the answers. */
export function Intake() {
  const { file } = useCase();
  return (
    <Page title="Intake">
      <div className="intake">
        <div>
          <DraftsOfCase arrangementId={file.arrangementId} />
          <Need file={file} />
          <Help file={file} />
          <Decisions file={file} />
        </div>
        <Meaning file={file} />
      </div>
    </Page>
  );
}
