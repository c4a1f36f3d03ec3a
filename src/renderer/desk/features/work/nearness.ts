/** How a day stands to today; without a day it lies ahead. Both are `YYYY-MM-DD`, so that their text sorts as they do. */
export function nearness(dueOn: string, today: string): 'late' | 'today' | 'ahead' {
  if (dueOn === '' || dueOn > today) return 'ahead';
  return dueOn === today ? 'today' : 'late';
}
