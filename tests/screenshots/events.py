"""Events made up for pictures and tests: in Arabic, in Hebrew, in Chinese, and one in which everything is too long."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Written:
    """One article as it lies in a file: its front matter, its headline and its paragraphs."""

    file: str
    outlet: str
    published: str
    language: str
    text: str


ARABIC = (
    Written(
        "المرفأ.txt",
        "جريدة المرفأ",
        "2024-12-03",
        "ar",
        "حريق في عبّارة قبالة الساحل\n\nاندلع حريق في العبّارة «كالدر» مساء الثاني من ديسمبر 2024 قرب ميناء إليري."
        " وقالت السلطات إن 12 شخصا أصيبوا."
        " ونُقل الركاب البالغ عددهم 140 إلى الميناء قبل منتصف الليل.\n\nوقال مدير الميناء إن التحقيق بدأ، وإن سبب الحريق غير معروف.",
    ),
    Written(
        "الساحل.txt",
        "صحيفة الساحل",
        "2024-12-04",
        "ar",
        "إصابة ركاب في حريق عبّارة\n\nقالت السلطات إن 14 شخصا أصيبوا في الحريق الذي اندلع"
        " في العبّارة «كالدر» مساء الثاني من ديسمبر 2024 قرب ميناء إليري."
        "\n\nوكان على متنها 140 راكبا نُقلوا إلى الميناء. وقال مدير الميناء إن التحقيق بدأ.",
    ),
)

HEBREW = (
    Written(
        "הנמל.txt",
        "קול הנמל",
        "2024-12-03",
        "he",
        'שריפה במעבורת מול החוף\n\nשריפה פרצה במעבורת "קלדר" בערב 2 בדצמבר 2024 ליד נמל אלרי. הרשויות אמרו כי 12 בני אדם נפצעו.'
        " 140 הנוסעים הועברו לנמל לפני חצות.\n\nמנהל הנמל אמר כי החקירה החלה.",
    ),
    Written(
        "החוף.txt",
        "ידיעות החוף",
        "2024-12-04",
        "he",
        'נוסעים נפצעו בשריפה במעבורת\n\nהרשויות אמרו כי 14 בני אדם נפצעו בשריפה שפרצה במעבורת "קלדר" בערב 2 בדצמבר 2024 ליד נמל אלרי.'
        "\n\n140 נוסעים הועברו לנמל. מנהל הנמל אמר כי החקירה החלה.",
    ),
)

CHINESE = (
    Written(
        "港口日报.txt",
        "港口日报",
        "2024-12-03",
        "zh",
        "渡轮在近海起火\n\n“卡尔德”号渡轮于2024年12月2日晚在埃勒里港附近起火。当局表示，12人在事故中受伤。"
        "船上的140名乘客在午夜前被送往港口。\n\n港口主任说，调查已经开始，起火原因尚不清楚。渡轮公司拒绝发表评论。",
    ),
    Written(
        "海岸新闻.txt",
        "海岸新闻",
        "2024-12-04",
        "zh",
        "渡轮火灾致乘客受伤\n\n当局表示，14人在火灾中受伤。火灾于2024年12月2日晚在埃勒里港附近的“卡尔德”号渡轮上发生。"
        "\n\n船上有140名乘客，他们被送往港口。港口主任说，调查已经开始。",
    ),
)

_LONG_OUTLET = "The Greater Ellery Harbour and Northern Estuary Evening Intelligencer"
_LONG_WORD = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaftsfest"
_LONG_HEADLINE = (
    "After a night in which nobody on the quay, in the town hall or in the harbour master's office could say how many people had been"
    " on board, the operator of the ferry Calder says that it counted the tickets three times and still found no answer that held"
)


def _stress(number: int) -> Written:
    """One of twenty reports: long names, a word without a break, numbers of twelve digits, signs beyond the first plane."""
    outlets = (_LONG_OUTLET, "Ö", "北方新闻 Northern News 🛳️", "https-only.example.org", "Valley and Downs Weekly Record")
    hurt = 12 + number % 3
    outlet = outlets[number % len(outlets)] + (f" {number}" if number >= len(outlets) else "")
    headline = _LONG_HEADLINE if number == 0 else f"Ferry fire {number}: passengers brought ashore 🚢🔥"
    text = (
        f"{headline}\n\nAbout {hurt} passengers of the ferry Calder were injured when a fire broke out on December {2 + number % 2}, 2024,"
        f" the harbour master Ottilie Brandvold-Achterberg-von-Hohenlinden said. The damage is put at {123456789012 + number} dollars."
        f"\n\nThe ship was built by {_LONG_WORD} in 1987. “We counted them all, and then we counted them all again, and the number did"
        f" not change{' at all' if number % 2 else ''},” said a spokesman for the operator. 👩‍👩‍👧‍👦 Families waited on the quay.\n\n"
        "The harbour was closed until Tuesday. An inquiry has begun, the ministry said."
    )
    return Written(f"report-{number:02}.txt", outlet, f"2024-12-{4 + number % 9:02}", "en", text)


STRESS = tuple(_stress(n) for n in range(20))


def write(event: tuple[Written, ...], folder: Path) -> Path:
    """Puts the articles of an event into a folder, and answers the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for w in event:
        front = f"---\ntitle: {w.text.splitlines()[0]}\nsource: {w.outlet}\npublished: {w.published}\nlanguage: {w.language}\n---\n"
        (folder / w.file).write_text(f"{front}{w.text}\n", encoding="utf-8")
    return folder
