import { isFailure } from '#domain';
import type { AttachAnswer, AttachedFile, Item } from './appointmentForm.ts';
import { answerOf } from './appointmentFields.ts';
import { asked, isSilence } from './asked.ts';

/** One file of that name, with this content. A form filled before holds the agenda of another time, and that one must not travel. */
export async function attachFile(item: Item, file: AttachedFile): Promise<AttachAnswer> {
  let isOld = false;
  const answer = await answerOf(async () => {
    const before = await namedAs(item, file.name);
    if (before.length === 1 && (await holds(item, before[0]!, file))) return true;
    for (const { id } of before) await takeOut(item, id);
    isOld = (await namedAs(item, file.name)).length > 0;
    if (isOld) return false;
    await asked<string>((done) => item.addFileAttachmentFromBase64Async(file.base64, file.name, done));
    return (await namedAs(item, file.name)).length === 1;
  });
  return isOld && answer === 'refused' ? 'old' : answer;
}

async function namedAs(item: Item, name: string): Promise<readonly Office.AttachmentDetailsCompose[]> {
  const all = await asked<Office.AttachmentDetailsCompose[]>((done) => item.getAttachmentsAsync(done));
  return all.filter((one) => one.name === name);
}

/** Content that cannot be read is not known to be the same. */
async function holds(item: Item, { id }: Office.AttachmentDetailsCompose, { base64 }: AttachedFile): Promise<boolean> {
  try {
    return (await asked<Office.AttachmentContent>((done) => item.getAttachmentContentAsync(id, done))).content === base64;
  } catch (error) {
    if (isSilence(error)) throw error;
    return false;
  }
}

/** What the answer says is not asked: the list is read again afterwards. */
async function takeOut(item: Item, id: string): Promise<void> {
  try {
    await asked<void>((done) => item.removeAttachmentAsync(id, done));
  } catch (error) {
    if (!isFailure(error) || isSilence(error)) throw error;
  }
}
