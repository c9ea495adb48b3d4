namespace Portal.Synthetic.Language;

/// <summary>Makes up names that are no place or project on any map: Lindfors, Nordklang.</summary>
internal static class PlaceNames
{
    private static readonly Ranked<string> Firsts = new(Vocabulary.Words("""
        Norr Söder Öster Väster Lill Stor Gam Ny Björk Lind Gran Ek Ask Al Tall Hassel Rönn Sten Berg Sand Ler
        Grus Mo Hed Äng Hag Skog Lund Dal Ås Back Bäck Sjö Vik Näs Ö Holm Strand Älv Fors Ström Kvarn Bruk Smed
        Kol Silver Järn Koppar Malm Gruv Kyrk Prest Biskops Kungs Drottning Herr Fru Bonde Torp Stug Kvist Löv
        Ljung Vass Tång Lax Gädd Abborr Rä Varg Björn Älg Hjort Rå Har Orr Tjäder Svan Tran Ör Falk Hök Uggle
        Korp Krå Skat Duv Svart Vit Röd Blå Grön Grå Brun Gul Hög Låg Lång Bred Djup Grund Torr Våt Varm Kall
        Frost Snö Is Sol Mån Stjärn Vind Regn Dim Ulv Tor Frö Oden Ring Sigt Arn Ing Gunn Ragn
        """), 4);

    private static readonly Ranked<string> Lasts = new(Vocabulary.Words("""
        by vik ås torp hult sjö fors holm bo köping näs berga stad sund arp inge löv tuna dal hamn sta säter
        heden mark rud ryd vall bäck ström berg lund hed mo ön udden viken åsen hult backa böle träsk selet
        liden tjärn myran skog åker kulla gärde
        """), 2);

    private static readonly string[] Endings = Vocabulary.Words("""
        kraft klang lyft språng väv ljus hopp steg puls nav länk spira våg glöd vilja ruta kurs tråd port källa
        grepp bro resa
        """);

    private static readonly string[] Onsets =
        Vocabulary.Words("B C D F G H K L M N P R S T V St Sk Gr Br Kr Tr Pl Fl Sm");
    private static readonly string[] Vowels = Vocabulary.Words("a e i o u a e i o å ä ö io ia ea");
    private static readonly string[] Codas =
        Vocabulary.Words("n r s l t x m nd rt st va la ra ta no ro mo lix tec gen net");

    public static string Locality(Chance chance) => Compounds.Join(Firsts.Pick(chance), Lasts.Pick(chance));

    /// <summary>The name of a project: Nordlyft, Kravia, REDA.</summary>
    public static string Project(Chance chance) => chance.Below(3) switch
    {
        0 => Compounds.Join(Firsts.Pick(chance), chance.Pick(Endings)),
        1 => chance.Pick(Onsets) + chance.Pick(Vowels) + chance.Pick(Codas),
        _ => Acronym(chance),
    };

    public static string Acronym(Chance chance)
    {
        var word = chance.Pick(Onsets) + chance.Pick(Vowels) + chance.Pick(Codas);
        return word.ToUpperInvariant();
    }
}
