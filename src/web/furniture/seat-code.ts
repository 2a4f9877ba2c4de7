/**
 * A seat's code: its id where that is short enough, else initials.
 */

export function seatCode(id: string, name: string): string {
  return id.length <= 3 ? id.toUpperCase() : initials(name);
}

function initials(name: string): string {
  const parts = name.split(/[\s-]+/).filter((part) => part !== '');
  const letters = parts.length > 1 ? parts.map((part) => part.slice(0, 1)).join('') : name;
  return letters.slice(0, 3).toUpperCase();
}
