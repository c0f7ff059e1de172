/** Hands a text to the reader as a file, without a permission: the browser asks or saves as it does for any download. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun once the click is over; the address is given back soon after.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
