/** A certificate's number as the name of a file on any system: `07/2024/GCN-ĐA` is `07-2024-GCN-DA.pdf`. */
export function certificateFileName(number: string, extension: string): string {
  const plain = number
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "D")
    .replace(/[^A-Za-z0-9._-]+/g, "-")
  return `${plain}.${extension}`
}
