/** A document that is not well-formed, or uses what is refused (DOCTYPE, unknown entities). */
export class XmlFault extends Error {
  override readonly name = 'XmlFault';
}
