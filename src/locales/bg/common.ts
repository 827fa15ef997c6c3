import type { Translation } from '../groups.ts';

export default {
  loading: 'Зареждане',
  retry: 'Опитайте отново',
  failedTitle: 'Това не можа да се зареди',
  failedOffline: 'Изглежда, че сте офлайн.',
  failedNetwork: 'Данните са недостъпни.',
  failedData: 'Данните не можаха да се прочетат.',
  failedVersion: 'Страницата не може да прочете тази версия на данните.',
  failedOther: 'Възникна грешка от наша страна.',
  noSource:
    'Няма зададен източник на данни. Задайте src на този елемент или го поставете в coopkit-provider.',
  shownFrom: 'Показват се данни, заредени в {time}.',
  partial: 'Част от данните не можаха да се заредят; списъкът може да е непълен.',
  more: { one: 'още {n}', other: 'още {n}' },
} satisfies Translation<'common', 'bg'>;
