/**
 * A voice that speaks on this device. Others send the text to whoever made the browser: words about a person never go there.
 * @param language `da` or `en`
 */
export function localVoice(language: string, speech: Pick<SpeechSynthesis, 'getVoices'> | undefined = globalThis.speechSynthesis): SpeechSynthesisVoice | null {
  return speech?.getVoices().find(({ localService, lang }) => localService && lang.toLowerCase().startsWith(language)) ?? null;
}
