namespace Portal.Synthetic.Language;

/// <summary>When, where and how things are done.</summary>
internal static class Circumstances
{
    public static Ranked<string> All { get; } = new(
        """
        under året
        under hösten
        i hela länet
        tillsammans med kommunerna
        på landsbygden
        under våren
        i nära dialog med näringslivet
        på kort tid
        i samverkan med civilsamhället
        efter pandemin
        både digitalt och på plats
        för första gången
        med stöd av EU-medel
        i länets mindre orter
        inom ramen för smart specialisering
        steg för steg
        på lika villkor
        enligt den egna uppföljningen
        trots högre priser och räntor
        i liten skala
        över länsgränserna
        under de första månaderna
        efter önskemål från deltagarna
        tidigare än väntat
        i skärgården och längs kusten
        med hjälp av erfarna mentorer
        varannan vecka
        i de nordliga delarna
        utan extra kostnad
        före årets slut
        parallellt med ordinarie arbete
        med viss försening
        genom gemensamma inköp
        i fjällkommunerna
        på arbetsplatserna
        hand i hand med forskningen
        sedan starten
        på fler språk än svenska
        i kvarter där få har jobb
        ute hos medlemmarna
        inför nästa programperiod
        efter samråd med grannlänen
        på hemmaplan och utomlands
        vid sidan av skoltid
        mellan jul och påsk
        med tåg i stället för bil
        utifrån barnens perspektiv
        till lägre pris
        i form av korta filmer
        med tydliga roller
        """.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        6);
}
