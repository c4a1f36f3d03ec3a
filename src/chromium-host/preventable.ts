/** An event that a listener may stop. */
export class Preventable {
  defaultPrevented = false;

  preventDefault() {
    this.defaultPrevented = true;
  }
}
