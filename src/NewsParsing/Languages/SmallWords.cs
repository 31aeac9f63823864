using System.Collections.Immutable;

namespace NewsParsing.Languages;

/// <summary>The commonest small words of languages that have no file of their own: enough to call a text by its name, and not by a neighbour's.</summary>
internal static class SmallWords
{
    /// <summary>ISO 639 codes and words in lower case, parted by blanks.</summary>
    internal static ImmutableArray<(string Code, string Words)> All { get; } =
    [
        ("et", "ja on ei et see ta ka oli kui mis aga või kes siis nii mida oma selle seda pärast juba veel üle kuid kõik olid olnud tema mitte vaid ning sest eest kohta välja peale saab pole peab kus et"),
        ("lv", "un ir ka ar par uz no bet gan kas arī vai tiek jau būs viņš viņa tika pēc lai vēl tas tā šo ko kā līdz nav bija kad ļoti tikai savu tomēr gada gadā pie"),
        ("sl", "in je da na se so za ki pa bi ne tudi kot ali še po pri ker bo ter lahko od med ni že bil bila bilo kako leta proti zaradi pred samo kar ga"),
        ("hr", "i je u na se da su za od s što će koji koja koje kako iz te nije ali bi sve po ili već samo prije gdje tko nakon oko biti kada jer dvije također tijekom ovaj bio bila rekao kazao što"),
        ("sr", "i je u na se da su za od sa šta će koji koja koje kako iz te nije ali bi sve po ili već samo pre gde ko nakon oko biti kada jer dve takođe tokom ovaj bio bila rekao kazao "
            + "и је у на се да су за од са шта ће који која које како из те није али би све по или већ само пре где ко након око бити када јер две такође током овај био била рекао"),
        ("sq", "dhe në të e për me nga që një është si se ka janë do kjo ky por nuk më tij saj kanë edhe janë ishte pas mes ku tha duke këtë deri gjatë"),
        ("ca", "el la els les i de del dels que en a per amb un una és al als no es ha més ho com són aquest aquesta però també hi li seva seu ser han fins sobre entre ja molt quan des això"),
        ("gl", "o a os as e de do da dos das que en no na nos nas por con un unha é ao á non se foi máis como pero tamén súa seu polo pola entre cando ata xa moi este esta ser son"),
        ("eu", "eta da ez du bat dira zen ere izan dute zuen baina den dela edo egin bere hori hau baino dituzte zuten duen ditu oso beste izango arte gero"),
        ("ms", "yang dan di ke dari untuk dengan pada ini itu tidak akan adalah dalam oleh bahawa kerana beliau ialah katanya berkata boleh telah lebih juga pihak kepada turut bagi ada mereka kami kita sebagai selepas ketika serta menerusi"),
        ("tl", "ang ng sa na mga at ay ni si para kay ito siya nang hindi kung may isang mula upang naman rin din pa lang niya nila ayon dahil kanyang noong habang"),
        ("sw", "ya wa na kwa ni la katika za cha kuwa hiyo hii huyo huyu huo huu hayo haya hizo hizi hilo hili kwamba pia baada vya alisema amesema wakati watu mwaka lakini kama kwenye hadi hivyo wake yake zaidi ambao ambayo alikuwa ili"),
        ("af", "die en het van is in nie dat om te sy aan met wat vir hy op was ook deur 'n n ons sal as ná by uit hulle maar word haar hul sê gesê kan moet daar tot oor nog"),
        ("zu", "ukuthi futhi kodwa uma noma kanye uthe lapho nje ngoba kusho lokhu le lo leli lolu la kule kulo kuleli nokho khona manje wathi kanti njengoba ngemuva emva ngesikhathi abantu kakhulu ukuba bese kwaba sekuyi yena bona ngakho okwamanje"),
        ("xh", "ukuba kwaye okanye kodwa xa kuba oko le lo eli olu la kule kunye apho njengoko utshilo uthi uthe ngoku namhlanje kananjalo nangona emva ngexesha abantu kakhulu ngokuba nto into malunga ekubeni ngenxa phantsi bathi ke"),
        ("az", "və bu ki ilə üçün bir də da olan olub edib isə daha ya onun sonra görə qeyd bildirib olaraq kimi deyib edən məlumat üzrə qədər həm o"),
        ("eo", "la kaj de en estas al por ne kiu kiuj kiel sed ankaŭ per pri oni el li ŝi ĝi ili tiu ĉi pli dum aŭ"),
    ];
}
